using NUnit.Framework;
using QuantConnect;

namespace YenValve.Engine.Tests.Core;

[TestFixture]
public class HalvesTests
{
    private static readonly decimal[] Edges =
    [
        0m, 0.00m, 1m, -1m, 3.00m, 3.01m, 110.2345m, decimal.MaxValue, decimal.MinValue, 1e-28m, 3e-28m, 2e-28m,
        18446744073709551615m, 18446744073709551614m, 3689348814741910323m, 3689348814741910325m, 0.5m,
    ];

    [Test]
    public void AHalfIsWhatDividingByTwoGives()
    {
        var random = new Random(20260120);
        var values = Enumerable.Range(0, 2000).Select(_ => new decimal(random.Next(), random.Next(4) == 0 ? random.Next() : 0, random.Next(20) == 0 ? random.Next() : 0, random.Next(2) == 0, (byte)random.Next(29)));
        // Bit by bit: a decimal also says how many places it was given in, and results print them.
        Assert.That(Edges.Concat(values).Where(value => !decimal.GetBits(value.Half()).SequenceEqual(decimal.GetBits(value / 2m))), Is.Empty);
    }
}
