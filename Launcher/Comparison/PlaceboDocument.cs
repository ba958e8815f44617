using YenValve.Evaluation.Significance;

namespace YenValve.Launcher.Comparison;

/// <summary>The placebo as machines read it: not every shift, but where the real timing stands among them.</summary>
internal static class PlaceboDocument
{
    public static object Of(PlaceboResult placebo) => new
    {
        Shifts = placebo.Shifts.Count,
        placebo.Actual,
        placebo.WithoutMacro,
        placebo.MedianSharpe,
        placebo.Best,
        PValues = new
        {
            Sharpe = placebo.SharpePValue,
            Calmar = placebo.CalmarPValue,
            AnnualReturn = placebo.ReturnPValue,
            Drawdown = placebo.DrawdownPValue,
        },
        placebo.Settings,
    };
}
