using ScottPlot;

namespace YenValve.Report.Pictures;

/// <summary>A line of a picture.</summary>
/// <param name="Name">Its name in the key.</param>
/// <param name="Times">Moments, rising.</param>
/// <param name="Values">A value for each; NaN where unknown.</param>
/// <param name="Colour">As #rrggbb.</param>
/// <param name="Pattern">Told apart without colour too.</param>
/// <param name="IsStep">Whether a value holds until the next.</param>
internal sealed record PictureLine(string Name, double[] Times, double[] Values, string Colour, LinePattern Pattern, bool IsStep = false);
