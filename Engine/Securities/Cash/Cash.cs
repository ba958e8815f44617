using System.Globalization;
using Newtonsoft.Json;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Securities.CurrencyConversion;

namespace QuantConnect.Securities;

/// <summary>An amount of one currency in the cash book, with its rate to the account currency.</summary>
public class Cash
{
    private ICurrencyConversion _conversion;
    private CashBookUpdatedEventArgs? _updateOfBook;

    /// <summary>Makes an entry at a fixed rate, in account currency per unit.</summary>
    public Cash(string symbol, decimal amount, decimal conversionRate)
    {
        if (string.IsNullOrEmpty(symbol)) throw new ArgumentException("Cash symbols cannot be null or empty.");

        Symbol = symbol.LazyToUpper();
        CurrencySymbol = Currencies.GetCurrencySymbol(Symbol);
        Amount = amount;
        _conversion = Listen(new ConstantCurrencyConversion(Symbol, null, conversionRate));
    }

    /// <summary>Raised when the amount or the rate has changed.</summary>
    public event EventHandler? Updated;

    /// <summary>Raised when the way of conversion has been replaced.</summary>
    public event EventHandler? CurrencyConversionUpdated;

    /// <summary>Code of the currency.</summary>
    public string Symbol { get; }

    /// <summary>How much there is, in units of the currency.</summary>
    public decimal Amount { get; private set; }

    /// <summary>Account currency per unit; zero when unknown.</summary>
    public decimal ConversionRate
    {
        get => _conversion.ConversionRate;
        internal set => _conversion.ConversionRate = value;
    }

    /// <summary>Sign of the currency, such as $.</summary>
    public string CurrencySymbol { get; }

    /// <summary>Value in account currency.</summary>
    public decimal ValueInAccountCurrency => Amount * ConversionRate;

    /// <summary>Symbols of the pairs whose prices make the rate.</summary>
    public IEnumerable<Symbol> SecuritySymbols => _conversion.ConversionRateSecurities.Select(security => security.Symbol).ToList();

    /// <summary>The way to the account currency.</summary>
    [JsonIgnore]
    public ICurrencyConversion CurrencyConversion
    {
        get => _conversion;
        internal set
        {
            // Until the new way has a price of its own it goes on with the rate known so far.
            var knownRate = _conversion.ConversionRate;
            _conversion.ConversionRateUpdated -= OnRateUpdated;
            if (knownRate != 0m) value.ConversionRate = knownRate;
            _conversion = Listen(value);
            CurrencyConversionUpdated?.Invoke(this, EventArgs.Empty);
        }
    }

    /// <summary>What a book tells of a change of this entry: the same every time, and the rate may move on every bar.</summary>
    internal CashBookUpdatedEventArgs UpdateOfBook => _updateOfBook ??= new(CashBookUpdateType.Updated, this);

    /// <summary>Marks the rate as out of date; it follows the latest prices when next asked for.</summary>
    public void Update() => _conversion.Update();

    /// <summary>Adds to the amount and returns the new one.</summary>
    public decimal AddAmount(decimal amount)
    {
        Amount += amount;
        Updated?.Invoke(this, EventArgs.Empty);
        return Amount;
    }

    /// <summary>Sets the amount.</summary>
    public void SetAmount(decimal amount)
    {
        if (amount == Amount) return;
        Amount = amount;
        Updated?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Settles how the currency is converted, adding internal subscriptions where needed; null when none was needed.</summary>
    public List<SubscriptionDataConfig>? EnsureCurrencyDataFeed(
        SecurityManager securities,
        SubscriptionManager subscriptions,
        IReadOnlyDictionary<SecurityType, string> marketMap,
        SecurityChanges changes,
        ISecurityService securityService,
        string accountCurrency,
        Resolution defaultResolution = Resolution.Minute)
    {
        // Asked again each time the universe changes; a way once settled stays.
        if (_conversion.DestinationCurrency != null) return null;
        var search = new CurrencyFeedSearch(this, accountCurrency, securities, subscriptions, marketMap, changes, securityService, defaultResolution);
        return search.Settle();
    }

    /// <inheritdoc/>
    public override string ToString() => ToString(Currencies.USD);

    /// <summary>Amount, rate and value as one line of text.</summary>
    public string ToString(string accountCurrency)
    {
        var rate = ConversionRate;
        rate = rate < 1000 ? rate.RoundToSignificantDigits(5) : Math.Round(rate, 2);
        return string.Create(CultureInfo.InvariantCulture,
            $"{Symbol}: {CurrencySymbol}{Amount,15:0.00} @ {rate,10:0.00####} = {Currencies.GetCurrencySymbol(accountCurrency)}{Math.Round(ValueInAccountCurrency, 2)}");
    }

    private ICurrencyConversion Listen(ICurrencyConversion conversion)
    {
        conversion.ConversionRateUpdated += OnRateUpdated;
        return conversion;
    }

    private void OnRateUpdated(object? sender, decimal rate) => Updated?.Invoke(this, EventArgs.Empty);
}
