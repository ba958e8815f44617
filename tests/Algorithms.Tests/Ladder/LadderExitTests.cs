using NUnit.Framework;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;

namespace YenValve.Algorithms.Tests.Ladder;

/// <summary>How what an opportunistic ladder has bought is sold again: half at the cascade's price, the rest three average ranges below the highest price.</summary>
[TestFixture]
public class LadderExitTests
{
    private static readonly LadderParameters Opportunistic = Given.Half with { Mode = LadderMode.Opportunistic };

    [Test]
    public void HalfIsSoldAtThePriceOfTheCascadeTheRestTrails() => LadderTable.Check(Opportunistic, """
        hour | low   | target | mult | news        || phase     | rests                               | kept | market | order | held
        0    |       | 0.26   | 1    |             || Idle      | -                                   | 0    | 0.26   | yes   | 0.26
        5    |       |        |      | cascade     || Cascade   | -                                   | 0    | 0.26   | no    | 0.26
        10   |       |        |      | flush falls || Armed     | 0.009@56943 0.027@54890 0.014@52841 | 0    | 0.26   | no    | 0.26
        20   | 54000 |        |      | vwap        || Armed     | 0.014@52841                         | 0    | 0.296  | no    | 0.296
        21   | 57999 |        |      | vwap        || Armed     | 0.014@52841                         | 0    | 0.296  | no    | 0.296
        22   | 58000 |        |      | vwap        || Trailing  | -                                   | 0    | 0.278  | yes   | 0.278
        24   | 59000 | 0.26   | 1    | vwap quiet  || Trailing  | -                                   | 0    | 0.278  | no    | 0.278
        25   | 62000 |        |      | vwap        || Trailing  | -                                   | 0    | 0.278  | no    | 0.278
        90   | 60201 |        |      | vwap        || Trailing  | -                                   | 0    | 0.278  | no    | 0.278
        91   | 60200 |        |      | vwap        || Cancelled | -                                   | 0    | 0.26   | yes   | 0.26
        92   | 60200 |        |      | vwap        || Idle      | -                                   | 0    | 0.26   | no    | 0.26
        """);

    [Test]
    public void ARangeThatGrowsOrIsUnknownDoesNotLowerTheStop() => LadderTable.Check(Opportunistic, """
        hour | low   | target | mult | news          || phase     | rests                               | kept | market | order | held
        0    |       | 0.26   | 1    |               || Idle      | -                                   | 0    | 0.26   | yes   | 0.26
        5    |       |        |      | cascade       || Cascade   | -                                   | 0    | 0.26   | no    | 0.26
        10   |       |        |      | flush falls   || Armed     | 0.009@56943 0.027@54890 0.014@52841 | 0    | 0.26   | no    | 0.26
        20   | 52000 |        |      |               || Filled    | -                                   | 0    | 0.31   | no    | 0.31
        22   | 60000 |        |      | vwap          || Trailing  | -                                   | 0    | 0.285  | yes   | 0.285
        23   | 58201 |        |      | wide          || Trailing  | -                                   | 0    | 0.285  | no    | 0.285
        24   | 61000 |        |      | unranged      || Trailing  | -                                   | 0    | 0.285  | no    | 0.285
        25   | 58201 |        |      | unranged      || Trailing  | -                                   | 0    | 0.285  | no    | 0.285
        26   | 59201 |        |      |               || Trailing  | -                                   | 0    | 0.285  | no    | 0.285
        27   | 59200 |        |      |               || Cancelled | -                                   | 0    | 0.26   | yes   | 0.26
        """);

    [Test]
    public void NothingIsSoldForLessThanWasPaid() => LadderTable.Check(Opportunistic, """
        hour | low   | target | mult | news        || phase    | rests                               | kept | market | order | held
        0    |       | 0.26   | 1    |             || Idle     | -                                   | 0    | 0.26   | yes   | 0.26
        5    |       |        |      | cascade     || Cascade  | -                                   | 0    | 0.26   | no    | 0.26
        10   |       |        |      | flush falls || Armed    | 0.009@56943 0.027@54890 0.014@52841 | 0    | 0.26   | no    | 0.26
        20   | 54000 |        |      | cheap       || Armed    | 0.014@52841                         | 0    | 0.296  | no    | 0.296
        21   | 55403 |        |      | cheap       || Armed    | 0.014@52841                         | 0    | 0.296  | no    | 0.296
        22   | 55404 |        |      | cheap       || Trailing | -                                   | 0    | 0.278  | yes   | 0.278
        """);

    [Test]
    public void HalfOfLittleIsSoldToo() => LadderTable.Check(Opportunistic with { Budget = 0.02 }, """
        hour | low   | target | mult | news        || phase     | rests                               | kept | market | order | held
        0    |       | 0.26   | 1    |             || Idle      | -                                   | 0    | 0.26   | yes   | 0.26
        5    |       |        |      | cascade     || Cascade   | -                                   | 0    | 0.26   | no    | 0.26
        10   |       |        |      | flush falls || Armed     | 0.004@56943 0.011@54890 0.005@52841 | 0    | 0.26   | no    | 0.26
        20   | 56900 |        |      |             || Armed     | 0.011@54890 0.005@52841             | 0    | 0.264  | no    | 0.264
        22   | 58000 |        |      | vwap        || Trailing  | -                                   | 0    | 0.262  | yes   | 0.262
        30   | 56000 |        |      |             || Cancelled | -                                   | 0    | 0.26   | yes   | 0.26
        """);

    [Test]
    public void NothingIsSoldBeforeAnythingIsBoughtAndNoPriceOfACascadeLeavesItToTheTime() => LadderTable.Check(Opportunistic, """
        hour | low   | target | mult | news        || phase     | rests                               | kept | market | order | held
        0    |       | 0.26   | 1    |             || Idle      | -                                   | 0    | 0.26   | yes   | 0.26
        5    |       |        |      | cascade     || Cascade   | -                                   | 0    | 0.26   | no    | 0.26
        10   |       |        |      | flush falls || Armed     | 0.009@56943 0.027@54890 0.014@52841 | 0    | 0.26   | no    | 0.26
        11   | 60000 |        |      | vwap        || Armed     | 0.009@56943 0.027@54890 0.014@52841 | 0    | 0.26   | no    | 0.26
        20   | 52000 |        |      |             || Filled    | -                                   | 0    | 0.31   | no    | 0.31
        21   | 70000 |        |      |             || Filled    | -                                   | 0    | 0.31   | no    | 0.31
        82   |       |        |      |             || Idle      | -                                   | 0    | 0.26   | yes   | 0.26
        """);

    [Test]
    public void ACutTakesOffWhatTrails() => LadderTable.Check(Opportunistic, """
        hour | low   | target | mult | news        || phase     | rests                               | kept | market | order | held
        0    |       | 0.26   | 1    |             || Idle      | -                                   | 0    | 0.26   | yes   | 0.26
        5    |       |        |      | cascade     || Cascade   | -                                   | 0    | 0.26   | no    | 0.26
        10   |       |        |      | flush falls || Armed     | 0.009@56943 0.027@54890 0.014@52841 | 0    | 0.26   | no    | 0.26
        20   | 52000 |        |      |             || Filled    | -                                   | 0    | 0.31   | no    | 0.31
        22   |       |        |      | vwap        || Trailing  | -                                   | 0    | 0.285  | yes   | 0.285
        48   |       | 0.1    | 0.35 | D           || Cancelled | -                                   | 0    | 0.1    | yes   | 0.1
        """);

    [Test]
    public void ATargetThatDoesNotCarryItTakesItOff() => LadderTable.Check(Opportunistic, """
        hour | low   | target | mult | news        || phase     | rests                               | kept | market | order | held
        0    |       | 0.26   | 1    |             || Idle      | -                                   | 0    | 0.26   | yes   | 0.26
        5    |       |        |      | cascade     || Cascade   | -                                   | 0    | 0.26   | no    | 0.26
        10   |       |        |      | flush falls || Armed     | 0.009@56943 0.027@54890 0.014@52841 | 0    | 0.26   | no    | 0.26
        20   | 52000 |        |      |             || Filled    | -                                   | 0    | 0.31   | no    | 0.31
        24   |       | 0.1    | 1    | quiet       || Filled    | -                                   | 0    | 0.15   | no    | 0.31
        48   |       | 0.099  | 1    | quiet       || Cancelled | -                                   | 0    | 0.099  | yes   | 0.099
        """);

    [Test]
    public void ACascadeInterruptsTheTrailAndItsStopGoesOn() => LadderTable.Check(Opportunistic, """
        hour | low   | target | mult | news        || phase     | rests                               | kept | market | order | held
        0    |       | 0.26   | 1    |             || Idle      | -                                   | 0    | 0.26   | yes   | 0.26
        5    |       |        |      | cascade     || Cascade   | -                                   | 0    | 0.26   | no    | 0.26
        10   |       |        |      | flush falls || Armed     | 0.009@56943 0.027@54890 0.014@52841 | 0    | 0.26   | no    | 0.26
        20   | 52000 |        |      |             || Filled    | -                                   | 0    | 0.31   | no    | 0.31
        22   |       |        |      | vwap        || Trailing  | -                                   | 0    | 0.285  | yes   | 0.285
        30   | 59000 |        |      | cascade     || Cascade   | -                                   | 0    | 0.285  | no    | 0.285
        55   |       |        |      |             || Trailing  | -                                   | 0    | 0.285  | no    | 0.285
        56   | 59000 |        |      | cascade     || Cascade   | -                                   | 0    | 0.285  | no    | 0.285
        57   | 58200 |        |      |             || Cancelled | -                                   | 0    | 0.26   | yes   | 0.26
        """);

    /// <summary>What trailed is not sold to be bought again: it counts towards the target, and the farthest rung is smaller by it.</summary>
    [Test]
    public void WhatWaitsBesideATrailIsPlacedInItsStead() => LadderTable.Check(Opportunistic, """
        hour | low   | target | mult | news        || phase     | rests                               | kept | market | order | held
        0    |       | 0.26   | 1    |             || Idle      | -                                   | 0    | 0.26   | yes   | 0.26
        5    |       |        |      | cascade     || Cascade   | -                                   | 0    | 0.26   | no    | 0.26
        10   |       |        |      | flush falls || Armed     | 0.009@56943 0.027@54890 0.014@52841 | 0    | 0.26   | no    | 0.26
        20   | 52000 |        |      |             || Filled    | -                                   | 0    | 0.31   | no    | 0.31
        22   |       |        |      | vwap        || Trailing  | -                                   | 0    | 0.285  | yes   | 0.285
        23   | 59000 |        |      | cascade     || Cascade   | -                                   | 0    | 0.285  | no    | 0.285
        24   |       | 0.505  | 1    |             || Cascade   | -                                   | 0.11 | 0.42   | yes   | 0.42
        30   |       |        |      | flush       || Armed     | 0.02@56943 0.06@54890 0.005@52841 | 0.085 | 0.42   | no    | 0.42
        """);

    [Test]
    public void WhatWaitedTooLongLeavesTheTrailAlone() => LadderTable.Check(Opportunistic, """
        hour | low   | target | mult | news        || phase     | rests                               | kept | market | order | held
        0    |       | 0.26   | 1    |             || Idle      | -                                   | 0    | 0.26   | yes   | 0.26
        5    |       |        |      | cascade     || Cascade   | -                                   | 0    | 0.26   | no    | 0.26
        10   |       |        |      | flush falls || Armed     | 0.009@56943 0.027@54890 0.014@52841 | 0    | 0.26   | no    | 0.26
        20   | 52000 |        |      |             || Filled    | -                                   | 0    | 0.31   | no    | 0.31
        22   |       |        |      | vwap        || Trailing  | -                                   | 0    | 0.285  | yes   | 0.285
        23   |       |        |      | cascade     || Cascade   | -                                   | 0    | 0.285  | no    | 0.285
        24   |       | 0.505  | 1    |             || Cascade   | -                                   | 0.11 | 0.42   | yes   | 0.42
        48   |       |        |      |             || Trailing  | -                                   | 0    | 0.53   | yes   | 0.53
        """);

    [Test]
    public void ALadderOfTheFirstVersionEndsByTimeOrStop()
    {
        var policy = new LadderPolicy(Opportunistic);
        var old = new LadderState(1, LadderPhase.Filled, Given.Start, [new Rung(1, 56_000, 0.05, true)], 50_000)
        {
            LadderUtc = Given.Start,
            ExpiresUtc = Given.Start.AddHours(72),
            IsExtra = true,
            DecidedUtc = Given.Start,
            Target = 0.26,
        };
        Assert.That(old.Problem(), Is.Null);
        var (state, plan) = policy.Decide(old, Given.Observation(72, 0.31), Given.Decision(0, 0.26));
        Assert.That((state.Version, plan.Phase, plan.MarketWeight, plan.Trade), Is.EqualTo((LadderState.CurrentVersion, LadderPhase.Idle, 0.26, true)));
    }
}
