using System.Globalization;
using QuantConnect;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Volatility;

/// <summary>Prices with sixty digits, see Reference/black_prices.py.</summary>
internal sealed record BlackReference(double Forward, double Strike, double Time, double Volatility, OptionRight Right, double Price)
{
    public static IReadOnlyList<BlackReference> Rows { get; } =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Reference", "black_prices.csv")).Skip(1).Select(Read)];

    public double Deviation => Volatility * Math.Sqrt(Time);

    private static BlackReference Read(string line)
    {
        var cells = line.Split(',');
        double Number(int i) => double.Parse(cells[i], CultureInfo.InvariantCulture);
        return new(Number(0), Number(1), Number(2), Number(3), cells[4] == "C" ? OptionRight.Call : OptionRight.Put, Number(5));
    }
}
