namespace YenValve.Algorithms.Signals;

/// <summary>Indicators say NaN for what they do not know, observations null.</summary>
internal static class Figures
{
    /// <summary>The figure; null where it is not finite.</summary>
    public static double? Known(double figure) => double.IsFinite(figure) ? figure : null;
}
