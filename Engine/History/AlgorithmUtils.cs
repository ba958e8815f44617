using QuantConnect.Algorithm;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect;

/// <summary>Gives securities and currencies a price before their first data.</summary>
public static class AlgorithmUtils
{
    /// <summary>Sets the last known prices of securities that have none yet.</summary>
    public static void SeedSecurities(IReadOnlyCollection<Security> securities, IAlgorithm algorithm)
    {
        var priceless = securities.Where(x => x.Price == 0m).ToList();
        if (priceless.Count == 0) return;
        // the interface leaves out the form that takes many
        var known = ((QCAlgorithm)algorithm).GetLastKnownPrices(priceless.Select(x => x.Symbol));
        foreach (var security in priceless)
        {
            if (!known.TryGetValue(security.Symbol, out var points)) continue;
            foreach (var point in points) security.SetMarketPrice(point);
        }
    }

    /// <summary>Sets the conversion rates of currencies that have none yet, or of those in the list.</summary>
    public static void SeedCurrencyConversionRates(IAlgorithm algorithm, IReadOnlyCollection<string>? currenciesToUpdateWhiteList = null)
    {
        var cash = algorithm.Portfolio.CashBook.Values
            .Where(x => currenciesToUpdateWhiteList?.Contains(x.Symbol) ?? (x.CurrencyConversion != null && x.ConversionRate == 0m))
            .ToList();
        if (cash.Count == 0) return;
        SeedSecurities(cash.SelectMany(x => x.CurrencyConversion.ConversionRateSecurities).Distinct().ToList(), algorithm);
        foreach (var item in cash) item.Update();
    }
}
