using NUnit.Framework;
using YenValve.Indicators.Risk;
using YenValve.Indicators.Tests.Correlation;
using YenValve.Indicators.Tests.Reference;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Risk;

/// <summary>Over six years of daily closes of Bitcoin, against Python: see Reference/risk.py.</summary>
[TestFixture]
public sealed class RiskReferenceTests
{
    [Test, AgainstReference("risk", typeof(EwmaVolatility), typeof(TailRisk), typeof(DrawdownControl))]
    public void MeetsPython()
    {
        EwmaVolatility volatility = new("volatility");
        TailRisk tail = new("tail", .995, 500);
        DrawdownControl control = new("control");
        var rows = ReferenceSeries.Rows("risk").ToDictionary(row => row.Time("time"));
        var met = 0;
        foreach (var (end, close) in Pairs.Bars("crypto/binance/hour/btcusdt_trade.zip").Where(bar => bar.End.Hour == 0))
        {
            volatility.Update(end, (decimal)close);
            tail.Update(end, (decimal)close);
            control.Update(end, (decimal)close);
            if (!rows.TryGetValue(end, out var row)) continue;
            met++;
            row.Holds("close", close);
            row.Holds("volatility", volatility.Annualised);
            row.Holds("multiplier", control.Multiplier);

            // A likelihood is flat at its top: two searches agree on it long before they agree on its parameters.
            row.Holds("threshold", tail.Standardised.Threshold);
            row.Holds("shape", tail.Standardised.Tail.Shape, 1e-4);
            row.Holds("scale", tail.Standardised.Tail.Scale, 1e-4);
            row.Holds("var", tail.ValueAtRisk, 1e-4, .01);
            row.Holds("es", tail.ExpectedShortfall, 1e-4, .01);
        }

        Assert.That(met, Is.EqualTo(rows.Count));
    }
}
