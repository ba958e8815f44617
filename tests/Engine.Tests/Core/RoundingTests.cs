using System.Globalization;
using NUnit.Framework;
using QuantConnect;

namespace YenValve.Engine.Tests.Core;

/// <summary>Rounding of numbers and times.</summary>
[TestFixture]
public class RoundingTests
{
    [TestCase("12345.678912", "12345.6789")]
    [TestCase("0.0123456789", "0.01234568")]
    [TestCase("-12345.678912", "-12345.68")]
    [TestCase("1.500", "1.5")]
    [TestCase("0", "0")]
    public void SmartRoundingKeepsFourPlacesOrSevenDigits(string value, string expected) =>
        Assert.That(decimal.Parse(value).SmartRounding().ToStringInvariant(), Is.EqualTo(expected));

    [TestCase(0.123456, 0.00001, 0.12346)]
    [TestCase(-0.5, 1, -1)]
    [TestCase(0.5, 1, 1)]
    [TestCase(7, 0, 7)]
    public void RoundsToAMultiple(decimal value, decimal step, decimal expected) => Assert.That(value.DiscretelyRoundBy(step), Is.EqualTo(expected));

    [TestCase(999, "999")]
    [TestCase(1234, "1.23K")]
    [TestCase(12345, "12.3K")]
    [TestCase(1234567, "1.23M")]
    [TestCase(12345678901, "12.34B")]
    public void ShowsLargeNumbers(double value, string expected) => Assert.That(((decimal)value).ToFinancialFigures(), Is.EqualTo(expected));

    [Test]
    public void CutsAndNormalises()
    {
        Assert.That(1.23456m.TruncateTo3DecimalPlaces(), Is.EqualTo(1.234m));
        Assert.That(1.2300m.NormalizeToStr(), Is.EqualTo("1.23"));
        Assert.That(1.2300m.GetDecimalPlaces(), Is.EqualTo(4));
        Assert.That(double.MaxValue.SafeDecimalCast(), Is.EqualTo(decimal.MaxValue));
        Assert.That(() => double.NaN.SafeDecimalCast(), Throws.ArgumentException);
        Assert.That(new[] { 12, 18, 27 }.GreatestCommonDivisor(), Is.EqualTo(3));
    }

    /// <summary>LEAN divides by a one of 28 decimals: of a zero that leaves one without decimals, its sign kept.</summary>
    [Test]
    public void ANormalisedNumberIsWhatADivisionMakesOfIt()
    {
        decimal[] numbers = [0m, 0.000m, -0.00m, 1.2300m, -100m, 0.0000001000m, 79228162514264337593543950335m, 7.9228162514264337593543950330m, 18446744073709551616.50m];
        foreach (var number in numbers)
            Assert.That(decimal.GetBits(number.Normalize()), Is.EqualTo(decimal.GetBits(number / 1.000000000000000000000000000000000m)), number.ToString(CultureInfo.InvariantCulture));
    }

    [Test]
    public void RoundsTimes()
    {
        var time = new DateTime(2024, 5, 6, 7, 8, 9);
        Assert.That(time.RoundDown(Time.OneHour), Is.EqualTo(new DateTime(2024, 5, 6, 7, 0, 0)));
        Assert.That(time.RoundUp(Time.OneHour), Is.EqualTo(new DateTime(2024, 5, 6, 8, 0, 0)));
        Assert.That(time.Round(TimeSpan.FromMinutes(5)), Is.EqualTo(new DateTime(2024, 5, 6, 7, 10, 0)));
        Assert.That(time.RoundDown(TimeSpan.Zero), Is.EqualTo(time));
    }

    [TestCase("01:00:00", Resolution.Hour)]
    [TestCase("00:15:00", Resolution.Minute)]
    [TestCase("3.00:00:00", Resolution.Daily)]
    public void FindsTheResolutionBelow(string span, Resolution expected) =>
        Assert.That(TimeSpan.Parse(span).ToHigherResolutionEquivalent(false), Is.EqualTo(expected));

    [Test]
    public void RefusesSpansThatAreNoResolution() =>
        Assert.That(() => TimeSpan.FromMinutes(15).ToHigherResolutionEquivalent(true), Throws.InvalidOperationException);
}
