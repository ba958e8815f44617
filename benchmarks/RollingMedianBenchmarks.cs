using BenchmarkDotNet.Attributes;
using YenValve.Indicators.Robust;

namespace YenValve.Benchmarks;

/// <summary>One step of a rolling median and MAD: judge a value, take it in. The baseline sorts the window twice a step.</summary>
public class RollingMedianBenchmarks
{
    private const int Steps = 4096;
    private readonly double[] _values = Walk.Normal(Steps);
    private RollingMedian _window = null!;
    private double[] _last = null!;
    private double[] _sorted = null!;

    /// <summary>Window length.</summary>
    [Params(20, 250)]
    public int Window { get; set; }

    /// <summary>Fills the window.</summary>
    [GlobalSetup]
    public void Fill()
    {
        _window = new RollingMedian(Window);
        foreach (var value in _values) _window.Add(value);
        _last = _values[..Window];
        _sorted = new double[Window];
    }

    /// <summary>What a window without an order of its own costs.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Steps)]
    public double SortingEachTime()
    {
        var sum = 0.0;
        for (var i = 0; i < Steps; i++)
        {
            var median = Middle(_last);
            for (var k = 0; k < Window; k++) _sorted[k] = Math.Abs(_last[k] - median);
            Array.Sort(_sorted);
            sum += (_values[i] - median) / Math.Max(RollingMedian.MadToSigma * (_sorted[(Window - 1) / 2] + _sorted[Window / 2]) / 2.0, 0.01);
            _last[i % Window] = _values[i];
        }

        return sum;
    }

    /// <summary>The window of this project.</summary>
    [Benchmark(OperationsPerInvoke = Steps)]
    public double Rolling()
    {
        var sum = 0.0;
        foreach (var value in _values)
        {
            sum += _window.ZScore(value, 0.01);
            _window.Add(value);
        }

        return sum;
    }

    private double Middle(double[] values)
    {
        values.CopyTo(_sorted, 0);
        Array.Sort(_sorted);
        return (_sorted[(Window - 1) / 2] + _sorted[Window / 2]) / 2.0;
    }
}
