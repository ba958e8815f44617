using System.Globalization;
using NUnit.Framework;
using YenValve.Indicators.Liquidations;
using YenValve.Indicators.Robust;
using YenValve.Indicators.Tests.Reference;

namespace YenValve.Indicators.Tests.Robust;

/// <summary>The parts that the indicators are made of, against Python: see Reference/robust.py.</summary>
[TestFixture]
public sealed class ReferenceTests
{
    [Test]
    public void WindowsAndRecursionsMeetPython()
    {
        RollingMedian window = new(60);
        EwmaVariance variance = new(seed: 5);
        Cusum cusum = new();
        foreach (var row in ReferenceSeries.Rows("robust"))
        {
            var x = row["x"];
            row.Holds("z", window.ZScore(x, .3));
            window.Add(x);
            variance.Update(x);
            row.Holds("median", window.Median);
            row.Holds("mad", window.Mad);
            row.Holds("q05", window.Quantile(.05));
            row.Holds("q95", window.Quantile(.95));
            row.Holds("ewma", variance.Deviation);
            row.Holds("alarm", cusum.Update(x) ? 1 : 0);
            row.Holds("cusum", cusum.Value);
        }
    }

    [Test]
    public void ASelfExcitingProcessMeetsPython()
    {
        HawkesProcess process = new(.5, .9, 1.5);
        List<double> times = [], marks = [];
        foreach (var row in ReferenceSeries.Rows("hawkes"))
        {
            row.Holds("intensity", process.Intensity([.. times], row["time"], [.. marks]));
            times.Add(row["time"]);
            marks.Add(row["mark"]);
            row.Holds("likelihood", process.LogLikelihood([.. times], row["time"], [.. marks]));
        }

        var best = File.ReadLines(Path.Combine(ReferenceSeries.Folder, "hawkes.csv")).First()[2..].Split(',')
            .Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        var mean = marks.Average();
        IsTheTop([.. times], [.. marks.Select(mark => mark / mean)], HawkesFit.Fit([.. times], 300, [.. marks])!.Value, best[..4]);
        IsTheTop([.. times], [], HawkesFit.Fit([.. times], 300)!.Value, best[4..]);
    }

    private static void IsTheTop(double[] times, double[] marks, HawkesProcess fit, double[] best)
    {
        Assert.That(fit.LogLikelihood(times, 300, marks), Is.EqualTo(best[3]).Within(1e-6), "the same hill to its top");
        Assert.That(new[] { fit.Baseline, fit.Excitation, fit.Decay }, Is.EqualTo(best[..3]).Within(0.1).Percent);
    }
}
