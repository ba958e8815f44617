using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Indicators.Liquidations;

namespace YenValve.Algorithms.Tests.Ladder;

/// <summary>Decisions and observations with everything ordinary but what a test says.</summary>
internal static class Given
{
    /// <summary>Time of hour 0: a daily decision.</summary>
    public static readonly DateTime Start = new(2024, 9, 16, 1, 0, 0, DateTimeKind.Utc);

    /// <summary>
    /// At a price of 60,000 and 3% a day (1,800): in range is 52,800 to 58,200, least distance 1,350. 59,000 and 50,000 are out of range, 56,000 is too near to both
    /// of its heavier neighbours, a short is no rung: 57,000, 55,000 and 53,000 remain. Their sizes go as 1·√4, 2·√9, 3·√1, so as 2 : 6 : 3.
    /// </summary>
    public static readonly IReadOnlyList<LiquidationLevel> Clusters =
    [
        Long(59_000, 100), Long(53_000, 1), Long(57_000, 4), Long(56_000, 3), Long(55_000, 9), Long(50_000, 100), new(LeveragedSide.Short, 54_000, 50),
    ];

    /// <summary>Half of what comes back goes to the ladder, so that rung weights of .11 are .02, .06 and .03.</summary>
    public static readonly LadderParameters Half = new() { Share = 0.5 };

    public static LiquidationLevel Long(double price, double mass) => new(LeveragedSide.Long, price, mass);

    public static Decision Decision(double hour, double target, double multiplier = 1.0, Scenario scenario = Scenario.Normalisation, bool trade = true, double events = 1.0) =>
        new(Start.AddHours(hour), target, target, 1.0, multiplier, multiplier, scenario, new Dictionary<string, double> { [FactorNames.Event] = events }, trade, []);

    public static LadderObservation Observation(double hour, double weight, double price = 60_000, IReadOnlyList<LiquidationLevel>? clusters = null) =>
        new(Start.AddHours(hour), price, 0.03, weight, clusters ?? Clusters, false);

    /// <summary>A ladder that restores a target of .04 at m = .15 to .26 at .35: .11 rests, .02, .06 and .03.</summary>
    public static (LadderState State, LadderPlan Plan) Armed(LadderParameters? parameters = null)
    {
        var policy = new LadderPolicy(parameters ?? Half);
        var (cut, _) = policy.Decide(LadderState.Initial, Observation(0, 0.04), Decision(0, 0.04, 0.15, Scenario.Disorderly));
        return policy.Decide(cut, Observation(24, 0.04), Decision(24, 0.26, 0.35));
    }
}
