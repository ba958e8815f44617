namespace QuantConnect.Securities.Equity;

/// <summary>Charges shorts the fee of borrowing, and credits longs the rebate, once a day over a year of 360 days.</summary>
public class ShortMarginInterestRateModel : IMarginInterestRateModel
{
    private DateTime? _since;
    private bool _wasShort;

    /// <summary>Sum of all charges and credits, quote currency.</summary>
    public decimal Amount { get; set; }

    /// <inheritdoc/>
    public void ApplyMarginInterestRate(MarginInterestRateParameters marginInterestRateParameters)
    {
        var security = marginInterestRateParameters.Security;
        var time = marginInterestRateParameters.Time;
        var holdings = security.Holdings;
        if (!holdings.HoldStock)
        {
            _since = null;
            return;
        }
        if (_since is not { } since || _wasShort != holdings.IsShort)
        {
            _wasShort = holdings.IsShort;
            _since = time;
            return;
        }
        if (time.Date == since.Date) return;

        var date = security.LocalTime.Date;
        var rate = _wasShort
            ? security.ShortableProvider?.FeeRate(security.Symbol, date)
            : security.ShortableProvider?.RebateRate(security.Symbol, date);
        if (rate is null or 0)
        {
            _since = null;
            return;
        }
        var charge = rate.Value * holdings.HoldingsValue / 360 * (time.Date - since.Date).Days;
        Amount += charge;
        security.QuoteCurrency.AddAmount(charge);
        _since = time;
    }
}
