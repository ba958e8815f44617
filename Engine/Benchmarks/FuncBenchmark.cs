namespace QuantConnect.Benchmarks;

/// <summary>A benchmark by a function of time.</summary>
public class FuncBenchmark : IBenchmark
{
    private readonly Func<DateTime, decimal> _value;

    /// <summary>Makes the benchmark.</summary>
    public FuncBenchmark(Func<DateTime, decimal> benchmark)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        _value = benchmark;
    }

    /// <inheritdoc/>
    public decimal Evaluate(DateTime time) => _value(time);
}
