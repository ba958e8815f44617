using NUnit.Framework;
using QuantConnect.Data;
using QuantConnect.Indicators;

namespace YenValve.Indicators.Tests.Common;

/// <summary>
/// Input that is missing, impossible, late, told twice or of a feed that stands still never throws and never moves an indicator towards more exposure:
/// <see cref="Exposure"/> says which way that is.
/// </summary>
[TestFixture]
public sealed class ExposureSafetyTests
{
    private const int Beyond = 160;

    // A sum over a window may change in its last digits.
    private const double Rounding = 1e-12;

    public enum Trouble
    {
        Missing,
        ToldTwice,
        Late,
        StandsStill,
    }

    private static IEnumerable<TestCaseData> Cases() =>
        from name in Catalogue.Names from trouble in Enum.GetValues<Trouble>() select new TestCaseData(name, trouble).SetArgDisplayNames(name, trouble.ToString());

    [TestCaseSource(nameof(Cases))]
    public void TroubleNeverAddsExposure(string name, Trouble trouble)
    {
        var indicator = Catalogue.Make(name);
        var period = ((IIndicatorWarmUpPeriodProvider)indicator).WarmUpPeriod;
        var count = period + Beyond;
        var random = new Random(7);

        // Runs of one to four troubled steps, each in place of the step that was due.
        var troubled = new bool[count];
        for (var at = Math.Max(3, period - 20); at < count; at += random.Next(4, 12)) Array.Fill(troubled, true, at, Math.Min(random.Next(1, 5), count - at));
        var due = Steps.Of(indicator, count).ToList();
        var still = Steps.Of(indicator, count, step => LastSound(troubled, step)).ToList();
        var judged = 0;
        for (var step = 0; step < count; step++)
        {
            if (!troubled[step])
            {
                Feed(indicator, due[step]);
                continue;
            }

            foreach (var datum in Troubled(trouble, due, still, troubled, step, random))
            {
                var before = Exposure.Of(indicator);
                Assert.That(() => Steps.Feed(indicator, datum), Throws.Nothing, $"step {step}");
                var after = Exposure.Of(indicator);
                for (var i = 0; i < after.Length; i++)
                {
                    if (!double.IsNaN(before[i])) judged++;
                    if (double.IsNaN(after[i])) continue;
                    Assert.That(after[i], Is.LessThanOrEqualTo(before[i] + (Rounding * Math.Max(1.0, Math.Abs(before[i])))), $"step {step}, figure {i}");
                }
            }
        }

        Assert.That(judged, Is.GreaterThan(20), "the test has seen something");
    }

    private static IEnumerable<BaseData> Troubled(Trouble trouble, List<BaseData[]> due, List<BaseData[]> still, bool[] troubled, int step, Random random) => trouble switch
    {
        Trouble.Missing => due[step].SelectMany(datum => Steps.Missing(datum, datum.Time)),
        Trouble.ToldTwice => due[LastSound(troubled, step)].Select(datum => datum.Clone()),
        Trouble.Late => due[random.Next(LastSound(troubled, step))].Select(datum => datum.Clone()),
        _ => still[step],
    };

    private static int LastSound(bool[] troubled, int step)
    {
        while (troubled[step]) step--;
        return step;
    }

    private static void Feed(IndicatorBase indicator, BaseData[] step)
    {
        foreach (var datum in step) Steps.Feed(indicator, datum);
    }
}
