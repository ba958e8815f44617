using ScottPlot;
using SkiaSharp;

namespace YenValve.Report.Pictures;

/// <summary>Panels under each other as one PNG, on one time axis.</summary>
internal static class PictureSheet
{
    private const int Width = 1200;
    private const int RowHeight = 250;
    private const int KeyLine = 22;
    private static readonly PixelPadding Margins = new(78, 18, 30, 34);

    /// <summary>Draws the panels.</summary>
    /// <param name="panels">From top to bottom, at least one.</param>
    /// <param name="begin">First moment.</param>
    /// <param name="end">Last moment.</param>
    public static byte[] Draw(IReadOnlyList<PicturePanel> panels, DateTime begin, DateTime end)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, RowHeight * panels.Count, SKColorType.Rgb565, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColors.White);
        for (var row = 0; row < panels.Count; row++)
        {
            using var plot = Plot(panels[row], begin, end);
            plot.Render(surface.Canvas, new PixelRect(0, Width, (row + 1) * RowHeight, row * RowHeight));
            PictureKey.Draw(surface.Canvas, panels[row], Margins.Left, Width - Margins.Right, (row * RowHeight) + KeyLine);
        }

        using var pixels = surface.PeekPixels() ?? throw new InvalidOperationException("The picture has no pixels.");
        using var data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.NoFilters, 9)) ?? throw new InvalidOperationException("The picture cannot be encoded.");
        return data.ToArray();
    }

    private static Plot Plot(PicturePanel panel, DateTime begin, DateTime end)
    {
        var plot = new Plot();
        plot.RenderManager.ClearCanvasBeforeEachRender = false;
        plot.FigureBackground.Color = Colors.Transparent;
        plot.Layout.Fixed(Margins);
        plot.Grid.MajorLineColor = Colors.Black.WithAlpha(.08);
        foreach (var cut in panel.Cuts)
        {
            var span = plot.Add.HorizontalSpan(cut.Begin.ToOADate(), cut.End.ToOADate(), Color.FromHex("#D1483C").WithAlpha(.14));
            span.LineWidth = 0;
        }

        foreach (var line in panel.Lines) Add(plot, line, panel.IsLogarithmic);
        foreach (var level in panel.Levels) plot.Add.HorizontalLine(level, 1, Color.FromHex("#8C8C8C"), LinePattern.DenselyDashed);
        plot.Axes.AutoScale();
        plot.Axes.SetLimitsX(begin.ToOADate(), end.ToOADate());
        plot.Axes.Left.TickGenerator = panel.IsLogarithmic ? PictureAxes.Logarithms(plot.Axes.GetLimits()) : PictureAxes.Values(panel.IsPercent);
        plot.Axes.Bottom.TickGenerator = PictureAxes.Times(begin, end);
        plot.Axes.Left.TickLabelStyle.FontName = plot.Axes.Bottom.TickLabelStyle.FontName = PictureKey.Font;
        plot.HideLegend();
        return plot;
    }

    private static void Add(Plot plot, PictureLine line, bool isLogarithmic)
    {
        if (!line.Values.Any(double.IsFinite)) return;
        var values = isLogarithmic ? [.. line.Values.Select(Math.Log10)] : line.Values;
        var scatter = plot.Add.Scatter(line.Times, values, Color.FromHex(line.Colour));
        scatter.LineWidth = 1.8f;
        scatter.LinePattern = line.Pattern;
        scatter.MarkerSize = 0;
        if (line.IsStep) scatter.ConnectStyle = ConnectStyle.StepHorizontal;
    }
}
