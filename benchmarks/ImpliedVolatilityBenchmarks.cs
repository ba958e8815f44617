using BenchmarkDotNet.Attributes;
using QuantConnect;
using YenValve.Indicators.Volatility;

namespace YenValve.Benchmarks;

/// <summary>One implied volatility, of options from 2.5 deviations in to 2.5 out of the money, a day to a year. The baseline prices the same options.</summary>
public class ImpliedVolatilityBenchmarks
{
    private const int Count = 1024;
    private const double Forward = 157.0;
    private readonly Option[] _options = [.. Walk.Normal(2 * Count).Chunk(2).Select((z, i) => Make(i, z[0], z[1]))];

    /// <summary>One price.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public double Price()
    {
        var sum = 0.0;
        foreach (var option in _options) sum += Black.Price(Forward, option.Strike, option.Time, option.Volatility, option.Right);
        return sum;
    }

    /// <summary>One implied volatility.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public double ImpliedVolatility()
    {
        var sum = 0.0;
        foreach (var option in _options) sum += BlackImpliedVolatility.Solve(option.Price, Forward, option.Strike, option.Time, option.Right).Value;
        return sum;
    }

    private static Option Make(int i, double z1, double z2)
    {
        var time = (1.0 + (i * 37 % 365)) / 365.0;
        var volatility = 0.1 * Math.Exp(0.3 * z1);
        var strike = Forward * Math.Exp(Math.Clamp(z2, -2.5, 2.5) * volatility * Math.Sqrt(time));
        var right = i % 2 == 0 ? OptionRight.Call : OptionRight.Put;
        return new Option(strike, time, volatility, right, Black.Price(Forward, strike, time, volatility, right));
    }

    private readonly record struct Option(double Strike, double Time, double Volatility, OptionRight Right, double Price);
}
