using QuantConnect.Data.Market;
using QuantConnect.Logging;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

public partial class SecurityPortfolioManager
{
    /// <summary>Sets the account currency, once and before any security is added.</summary>
    public void SetAccountCurrency(string accountCurrency, decimal? startingCash = null)
    {
        accountCurrency = accountCurrency.LazyToUpper();
        if (_accountCurrencyWasSet)
        {
            if (accountCurrency != CashBook.AccountCurrency)
            {
                Trace($"account currency has already been set to {CashBook.AccountCurrency}. Will ignore new value {accountCurrency}");
            }
            return;
        }
        _accountCurrencyWasSet = true;
        if (Securities.Count > 0)
        {
            throw new InvalidOperationException("SecurityPortfolioManager.SetAccountCurrency(): " +
                "Cannot change AccountCurrency after adding a Security. Please move SetAccountCurrency() before AddSecurity().");
        }

        var previous = _cashWasSet ? _accountCash : null;
        var previousAmount = previous?.Amount;
        UnsettledCashBook.AccountCurrency = accountCurrency;
        CashBook.AccountCurrency = accountCurrency;
        _accountCash = CashBook[accountCurrency];
        Trace($"setting account currency to {accountCurrency}");

        // Cash that was set in a named currency stays in that currency; other cash has moved to the new one.
        if (_cashCurrencyWasNamed && previous != null && previous.Symbol != accountCurrency)
        {
            _accountCash.SetAmount(0);
            CashBook.Add(previous.Symbol, previousAmount!.Value, previous.ConversionRate);
            Trace(FormattableString.Invariant(
                $"Account currency was changed after SetCash() was called. Algorithm still holds {previousAmount} {previous.Symbol} in the previous account currency."));
        }
        if (startingCash is { } cash) SetCash(cash);
    }

    /// <summary>Sets the amount of account currency.</summary>
    public void SetCash(decimal cash)
    {
        _cashWasSet = true;
        _cashCurrencyWasNamed = false;
        _accountCash.SetAmount(cash);
    }

    /// <summary>Sets the amount of a currency, and its rate in account currency per unit.</summary>
    public void SetCash(string symbol, decimal cash, decimal conversionRate)
    {
        _cashWasSet = true;
        _cashCurrencyWasNamed = true;
        symbol = symbol.LazyToUpper();
        if (CashBook.TryGetValue(symbol, out var known))
        {
            known.SetAmount(cash);
            known.ConversionRate = conversionRate;
            return;
        }
        CashBook.Add(symbol, cash, conversionRate);
    }

    /// <summary>Books fills into positions and cash.</summary>
    public virtual void ProcessFills(List<OrderEvent> fills)
    {
        foreach (var fill in fills)
        {
            var security = Securities[fill.Symbol];
            security.PortfolioModel.ProcessFill(this, security, fill);
        }
        InvalidateTotalPortfolioValue();
    }

    /// <summary>Records the profit of a closed trade, account currency.</summary>
    public void AddTransactionRecord(DateTime time, decimal transactionProfitLoss, bool isWin)
        => Transactions.AddTransactionRecord(time, transactionProfitLoss, isWin);

    /// <summary>Books a dividend, where prices do not carry it already.</summary>
    public void ApplyDividend(Dividend dividend, bool liveMode, DataNormalizationMode mode)
    {
        // Live, the brokerage books it.
        if (liveMode || mode is not (DataNormalizationMode.Raw or DataNormalizationMode.SplitAdjusted)) return;

        var security = Securities[dividend.Symbol];
        var total = security.Holdings.Quantity * dividend.Distribution * security.QuoteCurrency.ConversionRate;
        _accountCash.AddAmount(total);
        security.Holdings.AddNewDividend(total);
    }

    /// <summary>Splits an equity position, where prices are raw; the fraction of a share left over is paid out.</summary>
    public void ApplySplit(Split split, Security security, bool liveMode, DataNormalizationMode mode)
    {
        if (security.Type != SecurityType.Equity || (!liveMode && mode != DataNormalizationMode.Raw)) return;

        var quantity = security.Holdings.Quantity / split.SplitFactor;
        var whole = (int)quantity;
        var leftOver = quantity - whole;
        security.Holdings.SetHoldings(security.Holdings.AveragePrice * split.SplitFactor, whole);

        var last = security.GetLastData();
        if (last == null)
        {
            _accountCash.AddAmount(leftOver * split.ReferencePrice * split.SplitFactor);
            return;
        }
        security.ApplySplit(split);
        _accountCash.AddAmount(leftOver * last.Price);
        InvalidateTotalPortfolioValue();
    }

    private void OnCashBookUpdated(object? sender, CashBookUpdatedEventArgs args)
    {
        if (args.UpdateType == CashBookUpdateType.Added) MirrorUnsettled(args.Cash);
        InvalidateTotalPortfolioValue();
    }

    /// <summary>Every currency has an unsettled entry that goes by the same rate.</summary>
    private void MirrorUnsettled(Cash cash)
    {
        var unsettled = new Cash(cash.Symbol, 0m, cash.ConversionRate) { CurrencyConversion = cash.CurrencyConversion };
        cash.CurrencyConversionUpdated += (_, _) => UnsettledCashBook[cash.Symbol].CurrencyConversion = cash.CurrencyConversion;
        UnsettledCashBook.Add(cash.Symbol, unsettled);
    }

    private static void Trace(string message) => Log.Trace("SecurityPortfolioManager.SetAccountCurrency(): " + message);
}
