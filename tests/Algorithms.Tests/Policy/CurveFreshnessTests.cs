using NUnit.Framework;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Tests.Policy;

[TestFixture]
public sealed class CurveFreshnessTests
{
    // Tuesday's curve comes on Wednesday, Wednesday's is due on Thursday 00:30 and overdue a day later.
    [TestCase("2026-01-20", "2026-01-21 01:00", true)]
    [TestCase("2026-01-20", "2026-01-23 00:30", true)]
    [TestCase("2026-01-20", "2026-01-23 01:00", false)]
    [TestCase("2025-05-01", "2025-05-07 01:00", true, TestName = "The Golden Week is no lateness")]
    [TestCase("2019-04-26", "2019-05-08 01:00", true, TestName = "Nor were the ten days of 2019")]
    public void GoesByThePublicationCalendar(string tradeDate, string now, bool fresh) =>
        Assert.That(CurveFreshness.IsFresh(DateTime.Parse(tradeDate), DateTime.Parse(now)), Is.EqualTo(fresh));
}
