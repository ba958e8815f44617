using System.Globalization;
using NUnit.Framework;
using YenValve.Indicators.Curve;
using YenValve.Indicators.Tests.Reference;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Curve;

/// <summary>The daily series against an independent computation: Reference/jgb_curve_series.py, Python's standard library.</summary>
[TestFixture]
public sealed class CurveSeriesTests
{
    private static readonly string File = Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Reference", "jgb_curve_series.csv");
    private readonly List<(DateTime Day, double[] Expected, double[] Found)> _rows = [];

    [OneTimeSetUp]
    public void Compute()
    {
        var stress = new CurveStress("stress");
        foreach (var (line, curve) in System.IO.File.ReadLines(File).Skip(1).Zip(Curves.History()))
        {
            var cells = line.Split(',');
            stress.Update(curve);
            Assert.That(curve.TradeDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Is.EqualTo(cells[0]));
            var (v30, v40) = (stress.Velocity.Velocity30, stress.Velocity.Velocity40);
            _rows.Add((curve.TradeDate, [.. cells.Skip(1).Select(c => c.Length == 0 ? double.NaN : double.Parse(c, CultureInfo.InvariantCulture))],
            [
                v30.OneDay, v30.FiveDay, v40.OneDay, v40.FiveDay, stress.Kink.Belly.ZScore, stress.Kink.LongEnd.ZScore, stress.Kink.Kink,
                stress.Noise.Rmse, stress.Noise.Fit.Curve.Tau1, stress.Noise.Fit.Curve.Tau2, stress.Noise.ZScore, stress.Score, stress.Latched,
            ]));
        }
    }

    [Test, AgainstReference("jgb_curve_series", typeof(YieldVelocity), typeof(ButterflyMove), typeof(CurveKink), typeof(CurveNoise), typeof(CurveStress))]
    public void EveryDayOfEverySeriesAgrees()
    {
        Assert.That(_rows, Has.Count.EqualTo(2071));
        foreach (var (day, expected, found) in _rows)
        {
            for (var i = 0; i < expected.Length; i++)
            {
                if (double.IsNaN(expected[i])) Assert.That(found[i], Is.NaN, $"{day:yyyy-MM-dd} column {i}");
                else Assert.That(found[i], Is.EqualTo(expected[i]).Within(1e-7 * Math.Max(1, Math.Abs(expected[i]))), $"{day:yyyy-MM-dd} column {i}");
            }
        }
    }

    [TestCase(0, "2018-07-23 2019-09-06 2021-02-25 2022-02-17 2022-06-13 2023-07-31 2024-08-06 2025-03-06 2025-04-08 2025-10-06 2026-01-19 2026-03-27")]
    [TestCase(1, "2018-07-23 2019-09-10 2021-02-26 2022-02-02 2022-06-13 2023-08-01 2023-10-23 2025-03-06 2025-04-09 2025-07-09 2026-01-19 2026-05-19")]
    [TestCase(6, "2020-03-12 2022-03-28 2022-06-13 2022-09-13 2022-10-11 2022-12-20 2023-01-12 2023-02-28 2024-08-09 2025-04-04 2026-01-20")]
    public void EventsBeginOnTheListedDays(int column, string days)
    {
        var found = new List<string>();
        var last = -100;
        for (var i = 0; i < _rows.Count; i++)
        {
            if (!(_rows[i].Found[column] >= 3)) continue;
            if (i - last > 10) found.Add(_rows[i].Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            last = i;
        }

        Assert.That(string.Join(' ', found), Is.EqualTo(days));
    }

    [Test]
    public void NoiseHasTheStatedHistory()
    {
        var worst = _rows.MaxBy(r => r.Found[7]);
        Assert.That(worst.Day, Is.EqualTo(new DateTime(2023, 1, 13)));
        Assert.That(worst.Found[7], Is.EqualTo(6.27).Within(0.005));
    }

    [TestCase("2020-03-11", 10.5)]
    [TestCase("2022-06-14", 9.8)]
    [TestCase("2022-10-24", 7.6)]
    [TestCase("2026-01-20", 0.80)]
    public void NoisePeaksWhereStated(string day, double score) => Assert.That(On(day)[10], Is.EqualTo(score).Within(0.05));

    [TestCase("2026-01-20", .820)]
    [TestCase("2026-01-30", .471)]
    public void LatchHoldsTheTwentiethOfJanuary(string day, double latched) => Assert.That(On(day)[12], Is.EqualTo(latched).Within(5e-4));

    private double[] On(string day) => _rows.Single(r => r.Day == DateTime.Parse(day, CultureInfo.InvariantCulture)).Found;
}
