namespace YenValve.Algorithms.Policy;

/// <summary>
/// What the exposure policy can be told; the initial values are the recommended decision. Weights and multipliers are fractions, volatilities annual
/// fractions. Ranges, units and sources stand in <see cref="PolicyCatalogue"/>.
/// </summary>
public sealed record PolicyParameters
{
    /// <summary>Volatility the exposure aims at.</summary>
    public double TargetVolatility { get; init; } = 0.25;

    /// <summary>Largest weight; above one needs a margin account.</summary>
    public double MaximumWeight { get; init; } = 1.0;

    /// <summary>Whether Bitcoin is held only above its mean.</summary>
    public bool Trend { get; init; } = true;

    /// <summary>Whether macro may cut; off gives the twin every claim is measured against.</summary>
    public bool Macro { get; init; } = true;

    /// <summary>Which macro rule decides.</summary>
    public MacroRule MacroRule { get; init; }

    /// <summary>Whether macro cuts only a weak market.</summary>
    public bool WeaknessGate { get; init; } = true;

    /// <summary>S from which the curve alone is disorder.</summary>
    public double CurveDisorderly { get; init; } = 0.60;

    /// <summary>S that confirms a yen volatility spike.</summary>
    public double CurveConfirm { get; init; } = 0.35;

    /// <summary>s from which yen volatility, confirmed, is disorder.</summary>
    public double VolatilityDisorderly { get; init; } = 0.60;

    /// <summary>Deviations of the VIX that confirm a yen volatility spike.</summary>
    public double EquityConfirm { get; init; } = 2.0;

    /// <summary>S and s below which a decision is calm.</summary>
    public double CalmLevel { get; init; } = 0.35;

    /// <summary>Calm decisions in a row that end disorder.</summary>
    public int CalmDecisions { get; init; } = 14;

    /// <summary>Share left under disorder.</summary>
    public double CutMultiplier { get; init; } = 0.15;

    /// <summary>Share allowed under a reversal.</summary>
    public double ReversalMultiplier { get; init; } = 0.50;

    /// <summary>Decisions that a reversal lasts.</summary>
    public int ReversalDecisions { get; init; } = 10;

    /// <summary>Days after the start of disorder, or after an announced turn, in which a reversal is recognised.</summary>
    public int ReversalWindow { get; init; } = 60;

    /// <summary>Five-day shock that both long yields have to have fallen by, negative.</summary>
    public double ReversalVelocity { get; init; } = -2.0;

    /// <summary>Five-day move of USDJPY, in deviations, that a reversal needs.</summary>
    public double ReversalSpot { get; init; } = 1.0;

    /// <summary>Day on which the Bank of Japan announced a turn, given by hand; null for none.</summary>
    public DateTime? PolicyTurn { get; init; }

    /// <summary>Share that comes back at a time.</summary>
    public double RestoreStep { get; init; } = 0.20;

    /// <summary>Days between a change of the multiplier and the next step back.</summary>
    public int RestoreDays { get; init; } = 3;

    /// <summary>Composite: score from which exposure is watched.</summary>
    public double CompositeWatch { get; init; } = 0.55;

    /// <summary>Composite: score from which it is cut.</summary>
    public double CompositeDisorderly { get; init; } = 0.75;

    /// <summary>Composite: score below which it comes back.</summary>
    public double CompositeCalm { get; init; } = 0.35;

    /// <summary>Composite and filter: share left while watched.</summary>
    public double WatchMultiplier { get; init; } = 0.60;

    /// <summary>Filter: probability, at two decisions in a row, that moves the regime.</summary>
    public double RegimeCommit { get; init; } = 0.70;

    /// <summary>Filter: probability of disorder that is taken at once.</summary>
    public double RegimeDisorderly { get; init; } = 0.60;

    /// <summary>Whether exposure is scaled around meetings and on auction days.</summary>
    public bool EventScaling { get; init; }

    /// <summary>Share taken away by a meeting that the options price at <see cref="MeetingVolatility"/> or more.</summary>
    public double MeetingCut { get; init; } = 0.50;

    /// <summary>Priced move of a meeting that takes the whole cut.</summary>
    public double MeetingVolatility { get; init; } = 0.015;

    /// <summary>Share left around a meeting whose priced move is not known.</summary>
    public double MeetingUnpriced { get; init; } = 0.70;

    /// <summary>Share left on the day of an auction of long bonds.</summary>
    public double AuctionMultiplier { get; init; } = 0.85;

    /// <summary>Whether exposure shrinks with the drawdown.</summary>
    public bool DrawdownControl { get; init; } = true;

    /// <summary>Drawdown at which nothing is held.</summary>
    public double DrawdownAllowed { get; init; } = 0.60;

    /// <summary>Multiple of the cushion above that drawdown that may be exposed.</summary>
    public double DrawdownGain { get; init; } = 4.0;

    /// <summary>Whether the tail's expected shortfall caps the weight.</summary>
    public bool TailCap { get; init; }

    /// <summary>Part of equity that the tail may take.</summary>
    public double TailBudget { get; init; } = 0.20;

    /// <summary>Fall of a worst path that leverage has to outlive; a larger observed one counts instead.</summary>
    public double WorstPath { get; init; } = 0.28;

    /// <summary>Maintenance margin rate.</summary>
    public double MaintenanceMargin { get; init; } = 0.004;

    /// <summary>Multiple of the worst path that the liquidation price has to be away.</summary>
    public double LiquidationBuffer { get; init; } = 1.5;

    /// <summary>Daily deviations that the liquidation price has to be away.</summary>
    public double LiquidationDeviations { get; init; } = 4.0;

    /// <summary>Smallest change of weight that is worth an order.</summary>
    public double MinimumChange { get; init; } = 0.05;

    /// <summary>The same where the multiplier changed.</summary>
    public double MinimumChangeOnCut { get; init; } = 0.01;

    /// <summary>The rule that decides, with <see cref="Macro"/> taken into account.</summary>
    public MacroRule EffectiveRule => Macro ? MacroRule : MacroRule.Off;
}
