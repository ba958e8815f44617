using QuantConnect.Util;

namespace QuantConnect.Securities.CurrencyConversion;

/// <summary>A conversion over the prices of one or two currency pairs.</summary>
public class SecurityCurrencyConversion : ICurrencyConversion
{
    private readonly Leg[] _legs;
    private decimal _rate;
    private bool _stale;

    private SecurityCurrencyConversion(string sourceCurrency, string destinationCurrency, params Leg[] legs)
    {
        SourceCurrency = sourceCurrency;
        DestinationCurrency = destinationCurrency;
        _legs = legs;
    }

    /// <inheritdoc/>
    public event EventHandler<decimal>? ConversionRateUpdated;

    /// <inheritdoc/>
    public string SourceCurrency { get; }

    /// <inheritdoc/>
    public string DestinationCurrency { get; }

    /// <inheritdoc/>
    public decimal ConversionRate
    {
        get
        {
            if (_stale) Set(RateOfLegs());
            return _rate;
        }
        set
        {
            if (value != _rate) Set(value);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Security> ConversionRateSecurities => _legs.Select(leg => leg.Pair);

    /// <summary>The pair whose price is the rate; null where the rate is made of more, or of its inverse.</summary>
    internal Security? OnlyPair => _legs is [{ Inverted: false }] ? _legs[0].Pair : null;

    /// <inheritdoc/>
    public void Update() => _stale = true;

    /// <summary>
    /// Looks for a pair that converts directly, existing securities first, then for two pairs that share a third currency.
    /// Securities that do not exist yet are made only for the pairs chosen.
    /// </summary>
    public static SecurityCurrencyConversion LinearSearch(
        string sourceCurrency,
        string destinationCurrency,
        IList<Security> existingSecurities,
        IEnumerable<Symbol> potentialSymbols,
        Func<Symbol, Security> makeNewSecurity)
    {
        var existing = new Dictionary<Symbol, Security>();
        foreach (var security in existingSecurities) existing.TryAdd(security.Symbol, security);
        Leg MakeLeg(Symbol pair, bool inverted) => new(existing.TryGetValue(pair, out var known) ? known : makeNewSecurity(pair), inverted);

        var pairs = existingSecurities.Select(security => security.Symbol).Concat(potentialSymbols).Where(CurrencyPairUtil.IsDecomposable).ToList();
        foreach (var pair in pairs)
        {
            var match = pair.ComparePair(sourceCurrency, destinationCurrency);
            if (match == CurrencyPairUtil.Match.NoMatch) continue;
            return new(sourceCurrency, destinationCurrency, MakeLeg(pair, match == CurrencyPairUtil.Match.InverseMatch));
        }

        foreach (var first in pairs)
        {
            if (first.CurrencyPairDual(sourceCurrency) is not { } between) continue;
            foreach (var second in pairs)
            {
                var match = second.ComparePair(between, destinationCurrency);
                if (match == CurrencyPairUtil.Match.NoMatch) continue;

                CurrencyPairUtil.DecomposeCurrencyPair(first, out _, out var quoteOfFirst);
                return new(sourceCurrency, destinationCurrency,
                    MakeLeg(first, sourceCurrency == quoteOfFirst),
                    MakeLeg(second, match == CurrencyPairUtil.Match.InverseMatch));
            }
        }

        throw new ArgumentException(
            $"No conversion path found between source currency {sourceCurrency} and destination currency {destinationCurrency}");
    }

    private void Set(decimal rate)
    {
        _stale = false;
        _rate = rate;
        ConversionRateUpdated?.Invoke(this, rate);
    }

    private decimal RateOfLegs()
    {
        var rate = 1m;
        foreach (var leg in _legs)
        {
            var price = leg.Pair.GetLastData()?.Price ?? 0m;
            if (price == 0m) return 0m;
            rate = leg.Inverted ? rate / price : rate * price;
        }
        return rate;
    }

    private readonly record struct Leg(Security Pair, bool Inverted);
}
