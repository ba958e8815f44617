namespace YenValve.Algorithms.Policy;

/// <summary>What has to hold between the policy's parameters, so that no limit quietly becomes the strategy.</summary>
public static class PolicyRules
{
    /// <summary>The first rule that is broken, as a sentence; null where all hold.</summary>
    public static string? Broken(PolicyParameters p)
    {
        if (p.CurveConfirm > p.CurveDisorderly) return Ordered("curve-confirm", p.CurveConfirm, "curve-disorderly", p.CurveDisorderly);
        if (p.CalmLevel > p.CurveConfirm) return Ordered("calm-level", p.CalmLevel, "curve-confirm", p.CurveConfirm);
        if (p.CalmLevel > p.VolatilityDisorderly) return Ordered("calm-level", p.CalmLevel, "volatility-disorderly", p.VolatilityDisorderly);
        if (p.CutMultiplier > p.ReversalMultiplier) return Ordered("cut-multiplier", p.CutMultiplier, "reversal-multiplier", p.ReversalMultiplier);
        if (p.CutMultiplier > p.WatchMultiplier) return Ordered("cut-multiplier", p.CutMultiplier, "watch-multiplier", p.WatchMultiplier);
        if (p.CompositeCalm > p.CompositeWatch) return Ordered("composite-calm", p.CompositeCalm, "composite-watch", p.CompositeWatch);
        if (p.CompositeWatch > p.CompositeDisorderly) return Ordered("composite-watch", p.CompositeWatch, "composite-disorderly", p.CompositeDisorderly);
        return Drawdown(p) ?? Tail(p);
    }

    private static string? Drawdown(PolicyParameters p)
    {
        var most = p.DrawdownGain * p.DrawdownAllowed;
        return !p.DrawdownControl || most >= 1.0 ? null : FormattableString.Invariant(
            $"Parameter 'drawdown-gain' is '{p.DrawdownGain}' and 'drawdown-allowed' '{p.DrawdownAllowed}': even at its peak the portfolio could never hold more than {most:0.###} of its weight; their product has to be at least 1.");
    }

    private static string? Tail(PolicyParameters p)
    {
        var least = TailScaling.OrdinaryShortfall(p.TargetVolatility);
        return !p.TailCap || p.TailBudget >= least ? null : FormattableString.Invariant(
            $"Parameter 'tail-budget' is '{p.TailBudget}': it has to be at least {least:0.###}, the ordinary ten-day shortfall of a portfolio at 'target-volatility' {p.TargetVolatility}, or the cap would replace the target.");
    }

    private static string Ordered(string low, double value, string high, double bound) => FormattableString.Invariant(
        $"Parameter '{low}' is '{value}'; it has to be at most '{high}', {bound}.");
}
