using QuantConnect.Securities;

namespace QuantConnect.Benchmarks;

/// <summary>A benchmark by a security's price in account currency.</summary>
public class SecurityBenchmark : IBenchmark
{
    /// <summary>Makes the benchmark.</summary>
    public SecurityBenchmark(Security security) => Security = security;

    /// <summary>The security.</summary>
    public Security Security { get; }

    /// <inheritdoc/>
    public decimal Evaluate(DateTime time) => Security.Price * Security.QuoteCurrency.ConversionRate;

    /// <summary>Makes the benchmark with a security that is no holding of the algorithm.</summary>
    public static SecurityBenchmark CreateInstance(SecurityManager securities, Symbol symbol) => new(securities.CreateBenchmarkSecurity(symbol));
}
