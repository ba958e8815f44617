using YenValve.Algorithms.Parameters;
using static YenValve.Algorithms.Parameters.ParameterRows<YenValve.Algorithms.Policy.PolicyParameters>;

namespace YenValve.Algorithms.Policy;

/// <summary>The parameters of the exposure policy: name, unit, range, and why the default is what it is.</summary>
public static class PolicyCatalogue
{
    private static readonly ParameterRange Share = new(0, 1);
    private static readonly ParameterRange Score = ParameterRange.Above(0, 1);
    private static readonly ParameterRange Probability = ParameterRange.Above(0.5, 1);

    /// <summary>All of them.</summary>
    public static ParameterSet<PolicyParameters> Set { get; } = new("Policy", PolicyRules.Broken, [.. Sizing(), .. Macro(), .. Reversal(), .. Alternatives(), .. Limits(), .. Trading()]);

    private static Parameter<PolicyParameters>[] Sizing() =>
    [
        Number("target-volatility", "fraction a year", ParameterRange.Above(0, 2), "Volatility the exposure aims at (Moreira and Muir, 2017, for the idea); 25% is a choice.", p => p.TargetVolatility, (p, value) => p with { TargetVolatility = value }),
        Number("maximum-weight", "fraction of the portfolio", ParameterRange.Above(0, 3), "Largest weight; 1 borrows nothing. More needs a margin account.", p => p.MaximumWeight, (p, value) => p with { MaximumWeight = value }),
        Switch("trend", "Holds Bitcoin only above its 100-day mean; the part that did most of the work.", p => p.Trend, (p, value) => p with { Trend = value }),
    ];

    private static Parameter<PolicyParameters>[] Macro() =>
    [
        Switch("macro", "Off gives the twin: the same decision without the macro multiplier.", p => p.Macro, (p, value) => p with { Macro = value }),
        Choice("macro-rule", "The scenario machine, the composite score, the hidden Markov filter, or none.", p => p.MacroRule, (p, value) => p with { MacroRule = value }),
        Switch("weakness-gate", "Macro cuts only where Bitcoin is below its 50-day mean or its volatility rises.", p => p.WeaknessGate, (p, value) => p with { WeaknessGate = value }),
        Number("curve-disorderly", "score", Score, "Curve stress that is disorder by itself: a shock and a kink together reach it.", p => p.CurveDisorderly, (p, value) => p with { CurveDisorderly = value }),
        Number("curve-confirm", "score", Score, "Curve stress that confirms a spike of yen volatility.", p => p.CurveConfirm, (p, value) => p with { CurveConfirm = value }),
        Number("volatility-disorderly", "score", Score, "Directed score of yen volatility that is disorder once confirmed.", p => p.VolatilityDisorderly, (p, value) => p with { VolatilityDisorderly = value }),
        Number("equity-confirm", "robust deviations", new ParameterRange(0, 20), "Log VIX above its median that confirms a spike of yen volatility.", p => p.EquityConfirm, (p, value) => p with { EquityConfirm = value }),
        Number("calm-level", "score", Score, "Both scores below it make a decision calm.", p => p.CalmLevel, (p, value) => p with { CalmLevel = value }),
        Whole("calm-decisions", "decisions", 1, 365, "Calm ones in a row that end disorder: exits are slower than entries.", p => p.CalmDecisions, (p, value) => p with { CalmDecisions = value }),
        Number("cut-multiplier", "share", Share, "Left of the exposure under disorder.", p => p.CutMultiplier, (p, value) => p with { CutMultiplier = value }),
        Number("restore-step", "share", ParameterRange.Above(0, 1), "Comes back at a time.", p => p.RestoreStep, (p, value) => p with { RestoreStep = value }),
        Whole("restore-days", "days", 1, 365, "From a change of the multiplier to the next step back.", p => p.RestoreDays, (p, value) => p with { RestoreDays = value }),
    ];

    private static Parameter<PolicyParameters>[] Reversal() =>
    [
        Number("reversal-multiplier", "share", Share, "Allowed under a reversal; did not occur in 2018-26.", p => p.ReversalMultiplier, (p, value) => p with { ReversalMultiplier = value }),
        Whole("reversal-decisions", "decisions", 1, 365, "How long a reversal lasts.", p => p.ReversalDecisions, (p, value) => p with { ReversalDecisions = value }),
        Whole("reversal-window", "days", 1, 365, "After the start of disorder, or an announced turn, in which a reversal is recognised.", p => p.ReversalWindow, (p, value) => p with { ReversalWindow = value }),
        Number("reversal-velocity", "deviations", new ParameterRange(-20, 0), "Five-day shock of the 30Y and of the 40Y at or below which yields reverse.", p => p.ReversalVelocity, (p, value) => p with { ReversalVelocity = value }),
        Number("reversal-spot", "deviations", new ParameterRange(0, 20), "Five-day move of USDJPY at or above which the yen reverses.", p => p.ReversalSpot, (p, value) => p with { ReversalSpot = value }),
        DayOrNone("policy-turn", "Day of a turn announced by the Bank of Japan, given by hand; a reversal may then start from normalisation too.", p => p.PolicyTurn, (p, value) => p with { PolicyTurn = value }),
    ];

    private static Parameter<PolicyParameters>[] Alternatives() =>
    [
        Number("composite-watch", "score", Score, "Composite: from here the watch multiplier.", p => p.CompositeWatch, (p, value) => p with { CompositeWatch = value }),
        Number("composite-disorderly", "score", Score, "Composite: from here the cut multiplier.", p => p.CompositeDisorderly, (p, value) => p with { CompositeDisorderly = value }),
        Number("composite-calm", "score", Score, "Composite: below it exposure comes back.", p => p.CompositeCalm, (p, value) => p with { CompositeCalm = value }),
        Number("watch-multiplier", "share", Share, "Composite and filter: left while watched.", p => p.WatchMultiplier, (p, value) => p with { WatchMultiplier = value }),
        Number("regime-commit", "probability", Probability, "Filter: at two decisions in a row moves the regime.", p => p.RegimeCommit, (p, value) => p with { RegimeCommit = value }),
        Number("regime-disorderly", "probability", Probability, "Filter: of disorder, taken at once.", p => p.RegimeDisorderly, (p, value) => p with { RegimeDisorderly = value }),
    ];

    private static Parameter<PolicyParameters>[] Limits() =>
    [
        Switch("event-scaling", "Scales around meetings of the Bank of Japan and on auction days; made no difference worth having.", p => p.EventScaling, (p, value) => p with { EventScaling = value }),
        Number("meeting-cut", "share", Share, "Taken away by a meeting that options price at meeting-volatility or more.", p => p.MeetingCut, (p, value) => p with { MeetingCut = value }),
        Number("meeting-volatility", "fraction", ParameterRange.Above(0, 0.5), "Priced move of USDJPY that takes the whole meeting-cut.", p => p.MeetingVolatility, (p, value) => p with { MeetingVolatility = value }),
        Number("meeting-unpriced", "share", Share, "Left around a meeting whose priced move is not known.", p => p.MeetingUnpriced, (p, value) => p with { MeetingUnpriced = value }),
        Number("auction-multiplier", "share", Share, "Left on the day of an auction of 20Y, 30Y or 40Y bonds.", p => p.AuctionMultiplier, (p, value) => p with { AuctionMultiplier = value }),
        Switch("drawdown-control", "Shrinks exposure with the drawdown (Grossman and Zhou, 1993): a breaker beyond what the strategy has lost.", p => p.DrawdownControl, (p, value) => p with { DrawdownControl = value }),
        Number("drawdown-allowed", "fraction of the peak", ParameterRange.Between(0, 1), "Drawdown at which nothing is held; with the gain's default scaling starts at 47%, volatility targeting alone lost 41%.", p => p.DrawdownAllowed, (p, value) => p with { DrawdownAllowed = value }),
        Number("drawdown-gain", "multiple", ParameterRange.Above(0, 100), "Of the cushion above that drawdown, exposed; times drawdown-allowed it has to reach 1.", p => p.DrawdownGain, (p, value) => p with { DrawdownGain = value }),
        Switch("tail-cap", "Caps the weight by the ten-day expected shortfall; needs 521 days of prices.", p => p.TailCap, (p, value) => p with { TailCap = value }),
        Number("tail-budget", "fraction of equity", ParameterRange.Above(0, 1), "That the tail may take; has to hold an ordinary tail at the volatility target, 0.177 of equity at 25%.", p => p.TailBudget, (p, value) => p with { TailBudget = value }),
        Number("worst-path", "fraction", ParameterRange.Between(0, 1), "Five-day fall of one in two hundred, Bitcoin 2016-26; limits leverage only.", p => p.WorstPath, (p, value) => p with { WorstPath = value }),
        Number("maintenance-margin", "fraction", ParameterRange.Below(0, 0.5), "Maintenance margin rate of the lowest tier of a large exchange.", p => p.MaintenanceMargin, (p, value) => p with { MaintenanceMargin = value }),
        Number("liquidation-buffer", "multiple", new ParameterRange(1, 10), "Of the worst path that the liquidation price has to be away.", p => p.LiquidationBuffer, (p, value) => p with { LiquidationBuffer = value }),
        Number("liquidation-deviations", "daily deviations", new ParameterRange(0, 20), "That the liquidation price has to be away.", p => p.LiquidationDeviations, (p, value) => p with { LiquidationDeviations = value }),
    ];

    private static Parameter<PolicyParameters>[] Trading() =>
    [
        Number("minimum-change", "fraction of the portfolio", Share, "Smallest change of weight worth an order.", p => p.MinimumChange, (p, value) => p with { MinimumChange = value }),
        Number("minimum-change-on-cut", "fraction of the portfolio", Share, "The same at a decision that changed the multiplier.", p => p.MinimumChangeOnCut, (p, value) => p with { MinimumChangeOnCut = value }),
    ];
}
