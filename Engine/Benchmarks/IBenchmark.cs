namespace QuantConnect.Benchmarks;

/// <summary>Gives the value of what the algorithm is compared with.</summary>
public interface IBenchmark
{
    /// <summary>Value at a UTC time.</summary>
    decimal Evaluate(DateTime time);
}
