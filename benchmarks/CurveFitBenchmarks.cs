using BenchmarkDotNet.Attributes;
using YenValve.Data;
using YenValve.Indicators.Curve;
using YenValve.Indicators.Tests;

namespace YenValve.Benchmarks;

/// <summary>One Svensson fit of a JGB curve of 15 yields, over bundled curves. The baseline holds the decays and so has one linear problem to solve.</summary>
public class CurveFitBenchmarks
{
    private const int Days = 16;
    private readonly double[][] _curves = [.. Curves.History().TakeLast(Days).Select(Yields)];
    private readonly CurveFitter _fitter = CurveFitter.Jgb;
    private readonly CurveFit _fit = new(JgbCurve.Maturities.Count);
    private int _pair;

    /// <summary>Chooses the decays that are held.</summary>
    [GlobalSetup]
    public void Choose() => _pair = _fitter.Select(_curves[0]);

    /// <summary>Decays held.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Days)]
    public double HeldDecays()
    {
        var sum = 0.0;
        foreach (var yields in _curves)
        {
            _fitter.Fit(yields, _pair, _fit);
            sum += _fit.Rmse;
        }

        return sum;
    }

    /// <summary>The whole grid of decays.</summary>
    [Benchmark(OperationsPerInvoke = Days)]
    public double Grid()
    {
        var sum = 0.0;
        foreach (var yields in _curves)
        {
            _fitter.Fit(yields, _fit);
            sum += _fit.Rmse;
        }

        return sum;
    }

    /// <summary>The grid with Huber weights.</summary>
    [Benchmark(OperationsPerInvoke = Days)]
    public double RobustGrid()
    {
        var sum = 0.0;
        foreach (var yields in _curves)
        {
            _fitter.FitRobust(yields, _fit);
            sum += _fit.Rmse;
        }

        return sum;
    }

    private static double[] Yields(JgbCurve curve) => [.. JgbCurve.Maturities.Select(years => curve.Yield(years) ?? throw new InvalidDataException($"{curve} has no {years}Y."))];
}
