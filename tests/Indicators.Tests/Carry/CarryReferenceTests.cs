using NUnit.Framework;
using YenValve.Indicators.Carry;
using YenValve.Indicators.Tests.Reference;

namespace YenValve.Indicators.Tests.Carry;

/// <summary>All carry indicators over an invented market with holes, against Python: see Reference/carry.py.</summary>
[TestFixture]
public sealed class CarryReferenceTests
{
    [Test, AgainstReference("carry", typeof(YenCarry), typeof(CarryUnwindPressure), typeof(CarryTradeMark), typeof(InterventionZone))]
    public void MeetPython()
    {
        YenCarry carry = new("carry");
        CarryUnwindPressure pressure = new("cup", 60);
        CarryTradeMark trade = new("trade", 20);
        InterventionZone zone = new("zone");
        zone.AddLevel(Markets.Day, 150.5);
        zone.AddLevel(Markets.Day, 153);
        foreach (var (market, expected) in Markets.Reference)
        {
            carry.Update(market);
            pressure.Update(market);
            trade.Update(market);
            if (!double.IsNaN(market.Spot)) zone.Update(market.EndTime, (decimal)market.Spot);
            (string Name, double Value)[] figures =
            [
                ("basis", carry.BasisPoints), ("ctr", carry.CarryToRisk), ("cup", pressure.Pressure),
                .. Enum.GetValues<PressurePart>().Select(p => ($"p{(int)p}", pressure.Score(p))),
                ("open", trade.Unhedged), ("hedged", trade.Hedged), ("drawdown", trade.Drawdown), ("zone", (double)zone.Current.Value), ("speed", zone.Speed),
            ];
            foreach (var (name, value) in figures)
            {
                var tolerance = 1e-9 * Math.Max(.1, Math.Abs(expected[name]));
                if (double.IsNaN(expected[name])) Assert.That(value, Is.NaN, $"{market.EndTime:yyyy-MM-dd} {name}");
                else Assert.That(value, Is.EqualTo(expected[name]).Within(tolerance), $"{market.EndTime:yyyy-MM-dd} {name}");
            }
        }
    }
}
