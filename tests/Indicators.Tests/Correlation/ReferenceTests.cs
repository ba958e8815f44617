using System.Globalization;
using NUnit.Framework;
using YenValve.Indicators.Correlation;
using YenValve.Indicators.Tests.Reference;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Correlation;

/// <summary>All of them over the bundled history, against Python: see Reference/correlation.py.</summary>
[TestFixture]
public sealed class ReferenceTests
{
    [Test, AgainstReference("correlation", typeof(EwmaCorrelation), typeof(DccCorrelation), typeof(CorrelationBreak), typeof(DownsideBeta), typeof(TailDependence), typeof(StressCorrelation))]
    public void MeetPythonOverSixYears()
    {
        var alignment = Pairs.Alignment with { DropJapaneseHolidays = true };
        EwmaCorrelation ewma = new("ewma", alignment);
        DccCorrelation dcc = new("dcc", alignment);
        CorrelationBreak parting = new("break", alignment);
        DownsideBeta downside = new("down", alignment);
        TailDependence tail = new("tail", alignment);
        StressCorrelation gate = new("gate", alignment);
        PairIndicator[] all = [ewma, dcc, parting, downside, tail, gate];
        var rows = File.ReadLines(Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Reference", "correlation.csv"))
            .Skip(1).Select(l => l.Split(',')).ToDictionary(c => int.Parse(c[0], CultureInfo.InvariantCulture));
        var checkedRows = 0;
        foreach (var input in Pairs.History())
        {
            var before = ewma.Pairs;
            gate.SetStress(input.EndTime.Day <= 7 ? 1 : 0, double.NaN);
            foreach (var indicator in all) indicator.Update(input);
            if (ewma.Pairs == before || !rows.TryGetValue(ewma.Pairs, out var row)) continue;
            checkedRows++;
            Assert.That(ewma.LastPair.Time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), Is.EqualTo(row[1]));
            double[] figures =
            [
                ewma.LastPair.Bitcoin, ewma.LastPair.Reference, ewma.Covariance, ewma.Correlation, ewma.Beta, dcc.Correlation, dcc.LongRun,
                parting.Recent, parting.Adjusted, parting.FisherZ, downside.Limit, downside.Beta, downside.OverallBeta,
                tail.Estimate.Events, tail.Estimate.Joint, tail.PValue, gate.Gate,
            ];
            for (var i = 0; i < figures.Length; i++)
            {
                var what = $"pair {row[0]}, column {i + 2}";
                if (row[i + 2].Length == 0)
                {
                    Assert.That(figures[i], i is 13 or 14 ? Is.Zero : Is.NaN, what);
                    continue;
                }

                var expected = double.Parse(row[i + 2], CultureInfo.InvariantCulture);
                Assert.That(figures[i], Is.EqualTo(expected).Within(1e-9 * Math.Max(1e-3, Math.Abs(expected))), what);
            }
        }

        Assert.That(checkedRows, Is.EqualTo(rows.Count));
    }
}
