using YenValve.Indicators.Risk;

namespace YenValve.Algorithms.Policy;

/// <summary>Less exposure the deeper the portfolio stands below its largest value (Grossman and Zhou, 1993); none at the drawdown allowed.</summary>
public static class DrawdownScaling
{
    /// <summary>The largest equity so far, this one included; one that is not a positive number is passed over.</summary>
    public static double? Peak(double? peak, double? equity) =>
        equity is { } value && value > 0.0 && double.IsFinite(value) ? Math.Max(peak ?? value, value) : peak;

    /// <summary>The share left of the weight.</summary>
    /// <param name="parameters">Drawdown allowed and gain.</param>
    /// <param name="peak">Largest equity, that of this decision included.</param>
    /// <param name="equity">Equity now.</param>
    /// <param name="why">Takes the reasons; null where nobody asks for them.</param>
    public static Allowance Scale(PolicyParameters parameters, double? peak, double? equity, Explanation? why)
    {
        if (!parameters.DrawdownControl) return Allowance.Whole;
        if (equity is not { } value || !double.IsFinite(value) || peak is not { } largest)
        {
            why?.Add("drawdown", double.NaN, parameters.DrawdownAllowed, Effects.Block, $"equity is not known: nothing is added");
            return Allowance.Unknown;
        }

        var share = ExposureLimits.ByDrawdown(value, largest, parameters.DrawdownAllowed, parameters.DrawdownGain);
        if (share < 1.0) why?.Add("drawdown", 1.0 - (value / largest), parameters.DrawdownAllowed, Effects.Scale, $"drawdown {1.0 - (value / largest):0.000} of {parameters.DrawdownAllowed:0.000} allowed: {share:0.00} of the weight");
        return new Allowance(share, true);
    }
}
