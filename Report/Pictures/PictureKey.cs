using ScottPlot;
using SkiaSharp;

namespace YenValve.Report.Pictures;

/// <summary>Title and key of a panel, above it and not over its lines.</summary>
internal static class PictureKey
{
    /// <summary>Font of every text.</summary>
    public const string Font = "DejaVu Sans";

    private const float Sample = 24;
    private const float Gap = 16;

    /// <summary>Writes the title from the left and the key to the right.</summary>
    public static void Draw(SKCanvas canvas, PicturePanel panel, float left, float right, float y)
    {
        using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        using var bold = new SKFont(SKTypeface.FromFamilyName(Font, SKFontStyle.Bold), 14);
        using var plain = new SKFont(SKTypeface.FromFamilyName(Font), 12);
        canvas.DrawText(panel.Title, left, y, SKTextAlign.Left, bold, ink);
        var known = panel.Lines.Where(line => line.Values.Any(double.IsFinite)).ToList();
        var x = right - known.Sum(line => Sample + 6 + plain.MeasureText(line.Name) + Gap) + Gap;
        foreach (var line in known)
        {
            using var stroke = new SKPaint { Color = Color.FromHex(line.Colour).ToSKColor(), StrokeWidth = 2, IsAntialias = true, Style = SKPaintStyle.Stroke };
            using var dash = Dashes(line.Pattern) is { } lengths ? SKPathEffect.CreateDash(lengths, 0) : null;
            stroke.PathEffect = dash;
            canvas.DrawLine(x, y - 4, x + Sample, y - 4, stroke);
            canvas.DrawText(line.Name, x + Sample + 6, y, SKTextAlign.Left, plain, ink);
            x += Sample + 6 + plain.MeasureText(line.Name) + Gap;
        }
    }

    private static float[]? Dashes(LinePattern pattern) => pattern.Equals(LinePattern.DenselyDashed) ? [8, 4] : pattern.Equals(LinePattern.Dotted) ? [2, 3] : null;
}
