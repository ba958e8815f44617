using NUnit.Framework;
using QuantConnect.Benchmarks;

namespace YenValve.Engine.Tests.Results;

[TestFixture]
public sealed class BenchmarkTests
{
    [Test]
    public void A_function_of_time_is_a_benchmark() =>
        Assert.That(new FuncBenchmark(time => time.Hour).Evaluate(new DateTime(2024, 1, 1, 7, 0, 0)), Is.EqualTo(7m));

    [Test]
    public void A_benchmark_needs_its_function() => Assert.That(() => new FuncBenchmark(null!), Throws.ArgumentNullException);
}
