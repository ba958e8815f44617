using YenValve.Report.Making;

namespace YenValve.Report.Pictures;

/// <summary>A panel of a picture.</summary>
/// <param name="File">Name of its picture.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Lines">Lines, the most important last.</param>
internal sealed record PicturePanel(string File, string Title, IReadOnlyList<PictureLine> Lines)
{
    /// <summary>Whether values are drawn by their logarithm.</summary>
    public bool IsLogarithmic { get; init; }

    /// <summary>Whether values are fractions shown in per cent.</summary>
    public bool IsPercent { get; init; }

    /// <summary>Thresholds.</summary>
    public IReadOnlyList<double> Levels { get; init; } = [];

    /// <summary>Shaded stretches: where the macro state had cut.</summary>
    public IReadOnlyList<Stretch> Cuts { get; init; } = [];

    /// <summary>Whether there is anything to draw.</summary>
    public bool IsKnown => Lines.Any(line => line.Values.Any(double.IsFinite));
}
