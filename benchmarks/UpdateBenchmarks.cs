using BenchmarkDotNet.Attributes;
using QuantConnect.Data;
using QuantConnect.Indicators;
using YenValve.Data;
using YenValve.Indicators.Tests.Common;

namespace YenValve.Benchmarks;

/// <summary>
/// One step of every indicator: the data of one moment, from a reset on, so that a part of the thousand is warm-up. LEAN's base class makes a point
/// and a result of every update (56 bytes, or 96 where the compiler cannot do without the result), its parts included; "Nothing" is that alone.
/// </summary>
public class UpdateBenchmarks
{
    private const string Nothing = "Nothing";
    private const int Count = 1000;
    private IndicatorBase _indicator = null!;
    private BaseData[][] _steps = null!;

    /// <summary>The indicators.</summary>
    public static IEnumerable<string> Names => Catalogue.Names.Prepend(Nothing);

    /// <summary>Which one.</summary>
    [ParamsSource(nameof(Names))]
    public string Indicator { get; set; } = Nothing;

    /// <summary>Makes it and its data.</summary>
    [GlobalSetup]
    public void Make()
    {
        _indicator = Indicator == Nothing ? new Idle<JgbCurve>() : Catalogue.Make(Indicator);
        _steps = [.. Steps.Of(_indicator, Count)];
    }

    /// <summary>One step.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public decimal Update()
    {
        _indicator.Reset();
        foreach (var step in _steps)
        {
            foreach (var datum in step) Steps.Feed(_indicator, datum);
        }

        return _indicator.Current.Value;
    }
}
