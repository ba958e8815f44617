using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;
using SkiaSharp;

namespace YenValve.Pictures;

/// <summary>A picture of rows, each drawn for one window on the left and another on the right: August 2024 and January 2026 if nothing else is said.</summary>
internal sealed class Picture(string file, string title, params Row[] rows)
{
    private const int Width = 900;
    private const int TitleHeight = 52;
    private const int RowHeight = 200;
    private const int AxisHeight = 44;
    private static readonly PixelPadding Margins = new(62, 10, 22, 24);

    public string File { get; } = file;

    /// <summary>The window on the left and the one on the right.</summary>
    public IReadOnlyList<Window> Windows { get; init; } = Window.Both;

    /// <summary>Draws it as PNG.</summary>
    public byte[] Draw()
    {
        var height = TitleHeight + (rows.Length * RowHeight) + AxisHeight - 22;
        using var surface = SKSurface.Create(new SKImageInfo(Width, height, SKColorType.Rgb565, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColors.White);
        Text(surface.Canvas, title, Width / 2f, 24, 17, true);
        for (var w = 0; w < Windows.Count; w++) Text(surface.Canvas, Windows[w].Name, (w + 0.55f) * Width / Windows.Count, 45, 13, true);
        for (var r = 0; r < rows.Length; r++)
        {
            Key.Draw(surface.Canvas, rows[r], Width / 2f, TitleHeight + (r * RowHeight) + 14);
            for (var w = 0; w < Windows.Count; w++)
            {
                var isLast = r == rows.Length - 1;
                var top = TitleHeight + (r * RowHeight);
                var bottom = top + RowHeight + (isLast ? AxisHeight - 22 : 0);
                var left = w * Width / Windows.Count;
                using var plot = Panel(rows[r], Windows[w], r == 0, isLast);
                plot.Render(surface.Canvas, new PixelRect(left, left + (Width / Windows.Count), bottom, top));
            }
        }

        using var pixels = surface.PeekPixels() ?? throw new InvalidOperationException("The picture has no pixels.");
        using var data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.NoFilters, 9)) ?? throw new InvalidOperationException("The picture cannot be encoded.");
        return data.ToArray();
    }

    private static void Text(SKCanvas canvas, string text, float x, float y, float size, bool isBold)
    {
        using var font = new SKFont(SKTypeface.FromFamilyName(Fonts.Default, isBold ? SKFontStyle.Bold : SKFontStyle.Normal), size);
        using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        canvas.DrawText(text, x, y, SKTextAlign.Center, font, paint);
    }

    private Plot Panel(Row row, Window window, bool isFirst, bool isLast)
    {
        var plot = new Plot();
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        plot.FigureBackground.Color = Colors.Transparent;
        plot.Layout.Fixed(isLast ? Margins with { Bottom = AxisHeight } : Margins);
        plot.Grid.MajorLineColor = Colors.Black.WithAlpha(.07);
        row.Ground?.Invoke(plot, window);
        foreach (var line in row.Lines) Draw(plot, line.Points.Within(window).ToList(), line.Ink, line.IsState);
        foreach (var (_, value) in row.Levels) plot.Add.HorizontalLine(value, 1.2f, Ink.Grey.Color, LinePattern.DenselyDashed);

        var (low, high) = row.Range(row.IsShared ? Windows : [window]);
        plot.Axes.SetLimits(window.Start.ToOADate(), window.End.ToOADate(), low, high);
        foreach (var mark in window.Marks) Draw(plot, mark, isFirst, high);
        plot.YLabel(row.Axis, 12);
        plot.Axes.Left.Label.Bold = false;
        plot.Axes.Bottom.TickGenerator = Ticks(window);
        plot.Axes.Bottom.TickLabelStyle.FontSize = 11;
        plot.Axes.Left.TickLabelStyle.FontSize = 11;
        if (isLast) plot.XLabel("day and month, UTC", 11);
        plot.Axes.Bottom.Label.Bold = false;
        plot.HideLegend();
        return plot;
    }

    private static void Draw(Plot plot, List<(DateTime Time, double Value)> points, Ink ink, bool isState)
    {
        var scatter = plot.Add.Scatter(points.Select(point => point.Time.ToOADate()).ToArray(), points.Select(point => point.Value).ToArray(), ink.Color);
        if (isState) scatter.ConnectStyle = ConnectStyle.StepHorizontal;
        scatter.LineWidth = 1.8f;
        scatter.LinePattern = ink.Pattern;
        scatter.MarkerSize = points.Count <= 60 ? 4 : 0; // days, not hours
    }

    private static void Draw(Plot plot, Mark mark, bool isNamed, double high)
    {
        plot.Add.VerticalLine(mark.Time.ToOADate(), 1, Colors.Black.WithAlpha(.45), LinePattern.Dotted);
        if (!isNamed) return;
        var text = plot.Add.Text(mark.Text, mark.Time.ToOADate(), high);
        text.LabelFontSize = 11;
        text.LabelFontColor = Colors.Black;
        text.LabelBackgroundColor = Colors.White.WithAlpha(.8);
        text.LabelAlignment = mark == Window.August2024.Marks[0] ? Alignment.UpperRight : Alignment.UpperLeft;
        text.OffsetX = text.LabelAlignment == Alignment.UpperRight ? -3 : 3;
        text.OffsetY = 3;
    }

    private static NumericManual Ticks(Window window)
    {
        var ticks = new NumericManual();
        if (window.End - window.Start < TimeSpan.FromDays(7))
        {
            for (var hour = window.Start.Date.AddHours(12); hour < window.End; hour = hour.AddHours(12))
                ticks.AddMajor(hour.ToOADate(), hour.ToString("d MMM HH:00", CultureInfo.InvariantCulture));
            return ticks;
        }

        var monday = window.Start.AddDays((8 - (int)window.Start.DayOfWeek) % 7);
        for (var day = monday; day < window.End; day = day.AddDays(7)) ticks.AddMajor(day.ToOADate(), day.ToString("d MMM", CultureInfo.InvariantCulture));
        return ticks;
    }
}
