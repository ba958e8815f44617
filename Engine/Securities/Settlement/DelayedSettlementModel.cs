namespace QuantConnect.Securities;

/// <summary>Cash of a sale may be used some trading days later, at a local time of day.</summary>
public class DelayedSettlementModel : ISettlementModel
{
    private readonly int _days;
    private readonly TimeSpan _timeOfDay;
    private readonly Queue<UnsettledCashAmount> _pending = new();
    private CashBook? _unsettledBook;

    /// <summary>Makes the model from trading days and an exchange-local time of day.</summary>
    public DelayedSettlementModel(int numberOfDays, TimeSpan timeOfDay)
    {
        _days = numberOfDays;
        _timeOfDay = timeOfDay;
    }

    /// <inheritdoc/>
    public void ApplyFunds(ApplyFundsSettlementModelParameters applyFundsParameters)
    {
        var portfolio = applyFundsParameters.Portfolio;
        var cash = applyFundsParameters.CashAmount;
        _unsettledBook ??= portfolio.UnsettledCashBook;
        if (cash.Amount <= 0)
        {
            portfolio.CashBook[cash.Currency].AddAmount(cash.Amount);
            return;
        }
        portfolio.UnsettledCashBook[cash.Currency].AddAmount(cash.Amount);
        var settles = SettlementTime(applyFundsParameters.Security.Exchange.Hours, applyFundsParameters.UtcTime);
        _pending.Enqueue(new UnsettledCashAmount(settles, cash.Currency, cash.Amount));
    }

    /// <inheritdoc/>
    public void Scan(ScanSettlementModelParameters settlementParameters)
    {
        while (_pending.TryPeek(out var cash) && cash.SettlementTimeUtc <= settlementParameters.UtcTime)
        {
            _pending.Dequeue();
            settlementParameters.Portfolio.UnsettledCashBook[cash.Currency].AddAmount(-cash.Amount);
            settlementParameters.Portfolio.CashBook[cash.Currency].AddAmount(cash.Amount);
        }
    }

    /// <inheritdoc/>
    public CashAmount GetUnsettledCash()
    {
        if (_pending.Count == 0 || _unsettledBook is not { } book) return default;
        return new CashAmount(_pending.Sum(cash => book.ConvertToAccountCurrency(cash.Amount, cash.Currency)), book.AccountCurrency);
    }

    private DateTime SettlementTime(SecurityExchangeHours hours, DateTime utcTime)
    {
        var date = utcTime.ConvertFromUtc(hours.TimeZone).Date;
        for (var day = 0; day < _days; day++) date = hours.GetNextTradingDay(date);
        return (date + _timeOfDay).ConvertToUtc(hours.TimeZone);
    }
}
