using System.Globalization;
using System.Text;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Logging;

namespace QuantConnect.Securities;

/// <summary>All currencies of the account, by code.</summary>
public partial class CashBook : ExtendedDictionary<string, Cash>, IDictionary<string, Cash>, ICurrencyConverter
{
    private string _accountCurrency = "";

    // Replaced, never changed: the book may grow while it is being walked over.
    private Dictionary<string, Cash> _currencies = [];

    /// <summary>Makes a book in US dollars.</summary>
    public CashBook() => AccountCurrency = Currencies.USD;

    /// <summary>Raised when an entry was added, removed or changed.</summary>
    public event EventHandler<CashBookUpdatedEventArgs>? Updated;

    /// <summary>Code of the currency the account is kept in; a change takes the amount along.</summary>
    public string AccountCurrency
    {
        get => _accountCurrency;
        set
        {
            var amount = 0m;
            if (_accountCurrency.Length > 0 && TryGetValue(_accountCurrency, out var previous))
            {
                amount = previous.Amount;
                Remove(_accountCurrency);
            }
            _accountCurrency = value.LazyToUpper();
            // The digit after the point shows in printed amounts.
            Add(_accountCurrency, new Cash(_accountCurrency, amount, 1.0m));
        }
    }

    /// <summary>The entries as they stand in the table, to be walked without allocating.</summary>
    internal Dictionary<string, Cash>.ValueCollection Entries => _currencies.Values;

    /// <summary>Value of all entries in account currency.</summary>
    public decimal TotalValueInAccountCurrency
    {
        get
        {
            var total = 0m;
            foreach (var entry in _currencies) total += entry.Value.ValueInAccountCurrency;
            return total;
        }
    }

    /// <summary>Adds an entry, or sets amount and rate of the one there is; returns the entry in use.</summary>
    public Cash Add(string symbol, decimal quantity, decimal conversionRate) => Put(symbol, new Cash(symbol, quantity, conversionRate))!;

    /// <summary>Settles how every currency is converted; the subscriptions that were added for it.</summary>
    public List<SubscriptionDataConfig> EnsureCurrencyDataFeeds(
        SecurityManager securities,
        SubscriptionManager subscriptions,
        IReadOnlyDictionary<SecurityType, string> marketMap,
        SecurityChanges changes,
        ISecurityService securityService,
        Resolution defaultResolution = Resolution.Minute)
    {
        var added = new List<SubscriptionDataConfig>();
        foreach (var cash in _currencies.Values)
        {
            var configs = cash.EnsureCurrencyDataFeed(securities, subscriptions, marketMap, changes, securityService, AccountCurrency, defaultResolution);
            if (configs != null) added.AddRange(configs);
        }
        return added;
    }

    /// <summary>Converts an amount between two currencies of the book; throws when a rate is not known.</summary>
    public decimal Convert(decimal sourceQuantity, string sourceCurrency, string destinationCurrency)
    {
        if (sourceQuantity == 0) return 0;
        var source = this[sourceCurrency];
        var destination = this[destinationCurrency];
        return sourceQuantity * (KnownRate(source, sourceCurrency) / KnownRate(destination, destinationCurrency));
    }

    /// <summary>Converts an amount to the account currency; throws when the rate is not known.</summary>
    public decimal ConvertToAccountCurrency(decimal sourceQuantity, string sourceCurrency)
        => sourceCurrency == AccountCurrency ? sourceQuantity : Convert(sourceQuantity, sourceCurrency, AccountCurrency);

    /// <inheritdoc/>
    public CashAmount ConvertToAccountCurrency(CashAmount cashAmount)
        => cashAmount.Currency == AccountCurrency
            ? cashAmount
            : new CashAmount(Convert(cashAmount.Amount, cashAmount.Currency, AccountCurrency), AccountCurrency);

    /// <inheritdoc/>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine(string.Create(CultureInfo.InvariantCulture, $"Symbol {"Quantity",13}    {"Conversion",10} = Value in {AccountCurrency}"));
        foreach (var cash in Values) text.AppendLine(cash.ToString(AccountCurrency));
        text.AppendLine("-------------------------------------------------");
        text.AppendLine(string.Create(CultureInfo.InvariantCulture,
            $"CashBook Total Value:                {Currencies.GetCurrencySymbol(AccountCurrency)}{Math.Round(TotalValueInAccountCurrency, 2)}"));
        return text.ToString();
    }

    private static decimal KnownRate(Cash cash, string currency)
    {
        var rate = cash.ConversionRate;
        return rate != 0 ? rate : throw new ArgumentException($"The conversion rate for {currency} is not available.");
    }

    private Cash? Put(string symbol, Cash value)
    {
        if (symbol == Currencies.NullCurrency) return null;
        if (_currencies.TryGetValue(symbol, out var known))
        {
            // Securities hold on to the entry, so it is changed and not replaced.
            known.ConversionRate = value.ConversionRate;
            known.SetAmount(value.Amount);
            return known;
        }

        value.Updated += OnCashUpdated;
        _currencies = new Dictionary<string, Cash>(_currencies) { [symbol] = value };
        Notify(CashBookUpdateType.Added, value);
        return value;
    }

    private void OnCashUpdated(object? sender, EventArgs args) => Updated?.Invoke(this, ((Cash)sender!).UpdateOfBook);

    private void Notify(CashBookUpdateType type, Cash? cash) => Updated?.Invoke(this, new CashBookUpdatedEventArgs(type, cash));
}
