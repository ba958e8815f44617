using QuantConnect.Data.Market;

namespace QuantConnect.Securities.CryptoFuture;

/// <summary>Funding of perpetual futures, three times a day at 00:00, 08:00 and 16:00 UTC, at the last known rate.</summary>
public class BinanceFutureMarginInterestRateModel : IMarginInterestRateModel
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(8);
    private DateTime? _next;

    /// <inheritdoc/>
    public void ApplyMarginInterestRate(MarginInterestRateParameters marginInterestRateParameters)
    {
        var security = marginInterestRateParameters.Security;
        var time = marginInterestRateParameters.Time;
        if (!security.Invested)
        {
            _next = null;
            return;
        }

        var next = _next ??= FundingAfter(time);
        if (security.Cache.GetData<MarginInterestRate>() is not { } funding) return;
        for (; next <= time; next += Interval)
        {
            // At a positive rate longs pay shorts.
            var value = security.Holdings.GetQuantityValue(security.Holdings.Quantity);
            value.Cash.AddAmount(-(funding.InterestRate * value.Amount));
        }
        _next = next;
    }

    private static DateTime FundingAfter(DateTime time) => time.Date + Interval * (1 + time.Hour / 8);
}
