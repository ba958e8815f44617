using ScottPlot;
using SkiaSharp;

namespace YenValve.Pictures;

/// <summary>The key of a row, above it and not over its lines.</summary>
internal static class Key
{
    private const float Sample = 26;
    private const float Gap = 18;

    public static void Draw(SKCanvas canvas, Row row, float centre, float y)
    {
        using var font = new SKFont(SKTypeface.FromFamilyName(Fonts.Default), 12);
        var entries = row.Lines.Select(line => (line.Name, line.Ink.Color, Dashes(line.Ink.Pattern)))
            .Concat(row.Levels.Where(level => level.Name.Length > 0).Select(level => (level.Name, Ink.Grey.Color, (float[])[4, 3]))).ToList();
        var x = centre - ((entries.Sum(entry => Sample + 6 + font.MeasureText(entry.Item1) + Gap) - Gap) / 2);
        foreach (var (name, color, dashes) in entries)
        {
            using var line = new SKPaint { Color = color.ToSKColor(), StrokeWidth = 2, IsAntialias = true, Style = SKPaintStyle.Stroke };
            using var effect = dashes.Length > 0 ? SKPathEffect.CreateDash(dashes, 0) : null;
            line.PathEffect = effect;
            canvas.DrawLine(x, y - 4, x + Sample, y - 4, line);
            using var ink = new SKPaint { Color = SKColors.Black, IsAntialias = true };
            canvas.DrawText(name, x + Sample + 6, y, SKTextAlign.Left, font, ink);
            x += Sample + 6 + font.MeasureText(name) + Gap;
        }
    }

    private static float[] Dashes(LinePattern pattern) =>
        pattern.Equals(LinePattern.DenselyDashed) ? [8, 4] : pattern.Equals(LinePattern.Dotted) ? [2, 3] : [];
}
