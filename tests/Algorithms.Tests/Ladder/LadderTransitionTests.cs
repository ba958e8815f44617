using NUnit.Framework;
using YenValve.Algorithms.Policy.Ladder;

namespace YenValve.Algorithms.Tests.Ladder;

/// <summary>Every transition, bar by bar, with what must rest and be ordered beside it. Prices and weights of the rungs: <see cref="Given.Clusters"/>.</summary>
[TestFixture]
public class LadderTransitionTests
{
    [Test]
    public void ARestorationRestsFillsAndIsOverAfterThreeDays() => LadderTable.Check(Given.Half, """
        hour | low   | target | mult | news || phase  | rests                             | kept | market | order | held
        0    |       | 0.04   | 0.15 | D    || Idle   | -                                 | 0    | 0.04   | yes   | 0.04
        24   |       | 0.26   | 0.35 |      || Armed  | 0.02@56943 0.06@54890 0.03@52841  | 0.11 | 0.15   | yes   | 0.15
        25   | 56943 |        |      |      || Armed  | 0.02@56943 0.06@54890 0.03@52841  | 0.11 | 0.15   | no    | 0.15
        26   | 56900 |        |      |      || Armed  | 0.06@54890 0.03@52841             | 0.09 | 0.17   | no    | 0.17
        40   | 52800 |        |      |      || Filled | -                                 | 0    | 0.26   | no    | 0.26
        48   |       | 0.26   | 0.35 | quiet || Filled | -                                | 0    | 0.26   | no    | 0.26
        95   |       |        |      |      || Filled | -                                 | 0    | 0.26   | no    | 0.26
        96   |       |        |      |      || Idle   | -                                 | 0    | 0.26   | no    | 0.26
        """);

    [Test]
    public void WhatIsNotBoughtInTimeGoesBackToTheSchedule() => LadderTable.Check(Given.Half, """
        hour | low   | target | mult | news  || phase     | rests                            | kept | market | order | held
        0    |       | 0.04   | 0.15 | D     || Idle      | -                                | 0    | 0.04   | yes   | 0.04
        24   |       | 0.26   | 0.35 |       || Armed     | 0.02@56943 0.06@54890 0.03@52841 | 0.11 | 0.15   | yes   | 0.15
        48   | 56000 | 0.26   | 0.35 | quiet || Armed     | 0.06@54890 0.03@52841            | 0.09 | 0.17   | no    | 0.17
        95   |       |        |      |       || Armed     | 0.06@54890 0.03@52841            | 0.09 | 0.17   | no    | 0.17
        96   |       |        |      |       || Cancelled | -                                | 0    | 0.26   | yes   | 0.26
        97   |       |        |      |       || Idle      | -                                | 0    | 0.26   | no    | 0.26
        """);

    [Test]
    public void TheNextStepTakesTheUnboughtToTheMarketAndRestsAShareOfItsOwn() => LadderTable.Check(Given.Half, """
        hour | low | target | mult | news  || phase | rests                            | kept | market | order | held
        0    |     | 0.04   | 0.15 | D     || Idle  | -                                | 0    | 0.04   | yes   | 0.04
        24   |     | 0.26   | 0.35 |       || Armed | 0.02@56943 0.06@54890 0.03@52841 | 0.11 | 0.15   | yes   | 0.15
        96   |     | 0.37   | 0.55 |       || Armed | 0.01@56943 0.03@54890 0.015@52841 | 0.055 | 0.315 | yes   | 0.315
        120  |     | 0.37   | 0.55 |       || Armed | 0.01@56943 0.03@54890 0.015@52841 | 0.055 | 0.315 | no    | 0.315
        """);

    [Test]
    public void ACutTakesEverythingOffAtOnce() => LadderTable.Check(Given.Half, """
        hour | low   | target | mult | news  || phase     | rests                            | kept | market | order | held
        0    |       | 0.04   | 0.15 | D     || Idle      | -                                | 0    | 0.04   | yes   | 0.04
        24   |       | 0.26   | 0.35 |       || Armed     | 0.02@56943 0.06@54890 0.03@52841 | 0.11 | 0.15   | yes   | 0.15
        30   | 56900 |        |      |       || Armed     | 0.06@54890 0.03@52841            | 0.09 | 0.17   | no    | 0.17
        48   |       | 0.1    | 0.15 | D     || Cancelled | -                                | 0    | 0.1    | yes   | 0.1
        72   |       | 0.1    | 0.15 | D quiet || Idle    | -                                | 0    | 0.1    | no    | 0.1
        """);

    [Test]
    public void DisorderComingBackTakesEverythingOffAlthoughTheTargetStays() => LadderTable.Check(Given.Half, """
        hour | low | target | mult | news   || phase     | rests                            | kept | market | order | held
        0    |     | 0.04   | 0.15 | D      || Idle      | -                                | 0    | 0.04   | yes   | 0.04
        24   |     | 0.26   | 0.35 |        || Armed     | 0.02@56943 0.06@54890 0.03@52841 | 0.11 | 0.15   | yes   | 0.15
        48   |     | 0.26   | 0.35 | D      || Cancelled | -                                | 0    | 0.26   | yes   | 0.26
        """);

    [Test]
    public void AFallOfTheTargetShrinksTheFarthestRungsFirst() => LadderTable.Check(Given.Half, """
        hour | low | target | mult | news  || phase     | rests                            | kept | market | order | held
        0    |     | 0.04   | 0.15 | D     || Idle      | -                                | 0    | 0.04   | yes   | 0.04
        24   |     | 0.26   | 0.35 |       || Armed     | 0.02@56943 0.06@54890 0.03@52841 | 0.11 | 0.15   | yes   | 0.15
        48   |     | 0.24   | 0.35 | quiet || Armed     | 0.02@56943 0.06@54890 0.01@52841 | 0.09 | 0.15   | no    | 0.15
        72   |     | 0.19   | 0.35 | quiet || Armed     | 0.02@56943 0.02@54890            | 0.04 | 0.15   | no    | 0.15
        73   |     | 0.25   | 0.35 | quiet || Armed     | 0.02@56943 0.02@54890            | 0.04 | 0.21   | no    | 0.15
        74   |     | 0.15   | 0.35 | quiet || Cancelled | -                                | 0    | 0.15   | no    | 0.15
        """);

    [Test]
    public void ACascadeInterruptsTheFlushResumesIt() => LadderTable.Check(Given.Half, """
        hour | low   | target | mult | news    || phase     | rests                            | kept | market | order | held
        0    |       | 0.04   | 0.15 | D       || Idle      | -                                | 0    | 0.04   | yes   | 0.04
        24   |       | 0.26   | 0.35 |         || Armed     | 0.02@56943 0.06@54890 0.03@52841 | 0.11 | 0.15   | yes   | 0.15
        30   | 56900 |        |      | cascade || Cascade   | -                                | 0.09 | 0.17   | no    | 0.17
        31   |       |        |      | cascade || Cascade   | -                                | 0.09 | 0.17   | no    | 0.17
        40   |       |        |      | flush   || Armed     | 0.016@56943 0.049@54890 0.025@52841 | 0.09 | 0.17 | no   | 0.17
        96   |       |        |      |         || Cancelled | -                                | 0    | 0.26   | yes   | 0.26
        """);

    [Test]
    public void AFlushThatDoesNotComeSendsTheUnboughtBack() => LadderTable.Check(Given.Half, """
        hour | low | target | mult | news    || phase   | rests                            | kept | market | order | held
        0    |     | 0.04   | 0.15 | D       || Idle    | -                                | 0    | 0.04   | yes   | 0.04
        24   |     | 0.26   | 0.35 |         || Armed   | 0.02@56943 0.06@54890 0.03@52841 | 0.11 | 0.15   | yes   | 0.15
        30   |     |        |      | cascade || Cascade | -                                | 0.11 | 0.15   | no    | 0.15
        54   |     |        |      |         || Cascade | -                                | 0.11 | 0.15   | no    | 0.15
        55   |     |        |      |         || Idle    | -                                | 0    | 0.26   | yes   | 0.26
        """);

    [Test]
    public void AfterACascadeAnyIncreaseIsSharedWithTheLadder() => LadderTable.Check(Given.Half, """
        hour | low | target | mult | news    || phase   | rests                            | kept | market | order | held
        0    |     | 0.04   | 1    |         || Idle    | -                                | 0    | 0.04   | yes   | 0.04
        20   |     |        |      | cascade || Cascade | -                                | 0    | 0.04   | no    | 0.04
        24   |     | 0.26   | 1    |         || Cascade | -                                | 0.11 | 0.15   | yes   | 0.15
        30   |     |        |      | flush   || Armed   | 0.02@56943 0.06@54890 0.03@52841 | 0.11 | 0.15   | no    | 0.15
        """);

    [Test]
    public void AFlushEndsAfterThreeDays() => LadderTable.Check(Given.Half, """
        hour | low | target | mult | news    || phase   | rests | kept | market | order | held
        0    |     | 0.26   | 1    |         || Idle    | -     | 0    | 0.26   | yes   | 0.26
        5    |     |        |      | cascade || Cascade | -     | 0    | 0.26   | no    | 0.26
        10   |     |        |      | flush   || Flush   | -     | 0    | 0.26   | no    | 0.26
        81   |     |        |      |         || Flush   | -     | 0    | 0.26   | no    | 0.26
        82   |     |        |      |         || Idle    | -     | 0    | 0.26   | no    | 0.26
        """);

    [Test]
    public void AnIncreaseWithoutACutOrACascadeIsTheSchedulesAlone() => LadderTable.Check(Given.Half, """
        hour | low | target | mult | news || phase | rests | kept | market | order | held
        0    |     | 0.04   | 1    |      || Idle  | -     | 0    | 0.04   | yes   | 0.04
        24   |     | 0.26   | 1    |      || Idle  | -     | 0    | 0.26   | yes   | 0.26
        """);

    [Test]
    public void AnEventOrNoClusterLeavesItToTheSchedule() => LadderTable.Check(Given.Half, """
        hour | low | target | mult | news  || phase | rests | kept | market | order | held
        0    |     | 0.04   | 0.15 | D     || Idle  | -     | 0    | 0.04   | yes   | 0.04
        24   |     | 0.26   | 0.35 | event || Idle  | -     | 0    | 0.26   | yes   | 0.26
        96   |     | 0.37   | 0.55 | blind || Idle  | -     | 0    | 0.37   | yes   | 0.37
        """);

    [Test]
    public void TheStopEndsTheLadder() => LadderTable.Check(Given.Half, """
        hour | low   | target | mult | news || phase     | rests                            | kept | market | order | held
        0    |       | 0.04   | 0.15 | D    || Idle      | -                                | 0    | 0.04   | yes   | 0.04
        24   |       | 0.26   | 0.35 |      || Armed     | 0.02@56943 0.06@54890 0.03@52841 | 0.11 | 0.15   | yes   | 0.15
        30   | 52000 |        |      |      || Filled    | -                                | 0    | 0.26   | no    | 0.26
        31   |       |        |      | stop || Cancelled | -                                | 0    | 0.26   | no    | 0.26
        """);

    [Test]
    public void OffLeavesEverythingToTheSchedule() => LadderTable.Check(Given.Half with { Mode = LadderMode.Off }, """
        hour | low | target | mult | news    || phase | rests | kept | market | order | held
        0    |     | 0.04   | 0.15 | D       || Idle  | -     | 0    | 0.04   | yes   | 0.04
        20   |     |        |      | cascade || Idle  | -     | 0    | 0.04   | no    | 0.04
        24   |     | 0.26   | 0.35 |         || Idle  | -     | 0    | 0.26   | yes   | 0.26
        """);

    [Test]
    public void OpportunisticBuysItsBudgetAfterTheFlushAndGivesItBack() => LadderTable.Check(Given.Half with { Mode = LadderMode.Opportunistic }, """
        hour | low   | target | mult | news        || phase   | rests                               | kept | market | order | held
        0    |       | 0.26   | 1    |             || Idle    | -                                   | 0    | 0.26   | yes   | 0.26
        5    |       |        |      | cascade     || Cascade | -                                   | 0    | 0.26   | no    | 0.26
        10   |       |        |      | flush falls || Armed   | 0.009@56943 0.027@54890 0.014@52841 | 0    | 0.26   | no    | 0.26
        20   | 54000 |        |      |             || Armed   | 0.014@52841                         | 0    | 0.296  | no    | 0.296
        24   |       | 0.26   | 1    | quiet       || Armed   | 0.014@52841                         | 0    | 0.296  | no    | 0.296
        82   |       |        |      |             || Cancelled | -                                 | 0    | 0.26   | yes   | 0.26
        """);

    [Test]
    public void OpportunisticKeepsOutWhileTheCurveOrTheScenarioIsAgainstIt() => LadderTable.Check(Given.Half with { Mode = LadderMode.Opportunistic }, """
        hour | low | target | mult | news        || phase   | rests | kept | market | order | held
        0    |     | 0.26   | 1    | D           || Idle    | -     | 0    | 0.26   | yes   | 0.26
        5    |     |        |      | cascade     || Cascade | -     | 0    | 0.26   | no    | 0.26
        10   |     |        |      | flush falls || Flush   | -     | 0    | 0.26   | no    | 0.26
        24   |     | 0.26   | 1    | quiet       || Flush   | -     | 0    | 0.26   | no    | 0.26
        """);

    [Test]
    public void TheOpportunisticBudgetIsGivenUpAtTheStop() => LadderTable.Check(Given.Half with { Mode = LadderMode.Opportunistic }, """
        hour | low   | target | mult | news        || phase     | rests                               | kept | market | order | held
        0    |       | 0.26   | 1    |             || Idle      | -                                   | 0    | 0.26   | yes   | 0.26
        5    |       |        |      | cascade     || Cascade   | -                                   | 0    | 0.26   | no    | 0.26
        10   |       |        |      | flush falls || Armed     | 0.009@56943 0.027@54890 0.014@52841 | 0    | 0.26   | no    | 0.26
        20   | 52000 |        |      |             || Filled    | -                                   | 0    | 0.31   | no    | 0.31
        21   | 50000 |        |      |             || Cancelled | -                                   | 0    | 0.26   | yes   | 0.26
        """);
}
