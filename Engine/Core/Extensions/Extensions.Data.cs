using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Securities;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>Adjusts the prices of a data point in place.</summary>
    public static BaseData Normalize(this BaseData data, decimal factor, DataNormalizationMode normalizationMode, decimal sumOfDividends)
    {
        switch (normalizationMode)
        {
            case DataNormalizationMode.Adjusted:
            case DataNormalizationMode.SplitAdjusted:
            case DataNormalizationMode.ScaledRaw:
                return data.Scale(Times, 1 / factor, factor, 0);
            case DataNormalizationMode.TotalReturn:
                return data.Scale(Times, 1 / factor, factor, sumOfDividends);
            case DataNormalizationMode.BackwardsRatio:
                return data.Scale(Times, 1, factor, 0);
            case DataNormalizationMode.BackwardsPanamaCanal:
            case DataNormalizationMode.ForwardPanamaCanal:
                return data.Scale(static (price, shift, _) => price + shift, 1, factor, 0);
            default:
                return data;
        }

        static decimal Times(decimal price, decimal factor, decimal dividends) => price * factor + dividends;
    }

    /// <summary>Applies a function to every price of a data point, and a factor to its volumes, in place.</summary>
    public static BaseData Scale(this BaseData data, Func<decimal, decimal, decimal, decimal> factorFunc, decimal volumeFactor, decimal factor,
        decimal sumOfDividends)
    {
        switch (data)
        {
            case TradeBar bar:
                ScaleBar(bar);
                bar.Volume = Math.Round(bar.Volume * volumeFactor);
                break;

            case QuoteBar quote:
                if (quote.Ask is { } ask) ScaleBar(ask);
                if (quote.Bid is { } bid) ScaleBar(bid);
                quote.Value = quote.Close;
                quote.LastAskSize = Math.Round(quote.LastAskSize * volumeFactor);
                quote.LastBidSize = Math.Round(quote.LastBidSize * volumeFactor);
                break;

            case Tick { TickType: TickType.Trade } tick when HasFactors(tick.Symbol.SecurityType):
                tick.Value = Price(tick.Value);
                tick.Quantity = Math.Round(tick.Quantity * volumeFactor);
                break;

            case Tick { TickType: TickType.Quote } tick when HasFactors(tick.Symbol.SecurityType):
                tick.BidPrice = tick.BidPrice == 0 ? 0 : Price(tick.BidPrice);
                tick.AskPrice = tick.AskPrice == 0 ? 0 : Price(tick.AskPrice);
                tick.BidSize = Math.Round(tick.BidSize * volumeFactor);
                tick.AskSize = Math.Round(tick.AskSize * volumeFactor);
                tick.Value = tick.BidPrice == 0 ? tick.AskPrice : tick.AskPrice == 0 ? tick.BidPrice : (tick.BidPrice + tick.AskPrice) / 2m;
                break;
        }
        return data;

        decimal Price(decimal price) => factorFunc(price, factor, sumOfDividends);

        void ScaleBar(IBar bar)
        {
            switch (bar)
            {
                case TradeBar trade:
                    (trade.Open, trade.High, trade.Low, trade.Close) = (Price(trade.Open), Price(trade.High), Price(trade.Low), Price(trade.Close));
                    break;
                case Bar plain:
                    (plain.Open, plain.High, plain.Low, plain.Close) = (Price(plain.Open), Price(plain.High), Price(plain.Low), Price(plain.Close));
                    break;
            }
        }

        static bool HasFactors(SecurityType type) => type is SecurityType.Equity or SecurityType.Future || type.IsOption();
    }

    /// <summary>Moment whose price factor applies to a data point.</summary>
    public static DateTime GetUpdatePriceScaleFrontier(this BaseData data)
    {
        if (data is null) return DateTime.MinValue;
        // a bar that began before midnight and ends after it belongs to the later day
        return data.Time.Date != data.EndTime.Date && data.EndTime.TimeOfDay > TimeSpan.Zero ? data.EndTime : data.Time;
    }

    /// <summary>Subscription that answers a history request.</summary>
    public static SubscriptionDataConfig ToSubscriptionDataConfig(this HistoryRequest request, bool isInternalFeed = false,
        bool isFilteredSubscription = true) =>
        new(request.DataType, request.Symbol, request.Resolution, request.DataTimeZone, request.ExchangeHours.TimeZone,
            request.FillForwardResolution.HasValue, request.IncludeExtendedMarketHours, isInternalFeed, request.IsCustomData,
            request.TickType, isFilteredSubscription, request.DataNormalizationMode, request.DataMappingMode, request.ContractDepthOffset);

    /// <summary>Whether a subscription hands out the data point: auxiliary data is for those that asked for it.</summary>
    public static bool ShouldEmitData(this SubscriptionDataConfig config, BaseData data, bool isUniverse = false)
    {
        if (data.DataType != MarketDataType.Auxiliary) return true;

        var expected = config.Type.IsInstanceOfType(data);
        var carriesPrices = config.Type == typeof(TradeBar) || config.Type == typeof(Tick) && config.TickType == TickType.Trade || config.IsCustomData;
        if (!carriesPrices) return expected;
        if (isUniverse && !expected) return data is Delisting { Type: DelistingType.Delisted };
        return data is not (Split or Dividend) || !config.IsInternalFeed;
    }

    /// <summary>Market hours of a symbol; custom data without an entry is open always, in its own data time zone.</summary>
    public static MarketHoursDatabase.Entry GetEntry(this MarketHoursDatabase marketHoursDatabase, Symbol symbol, IEnumerable<Type> dataTypes)
    {
        if (symbol.SecurityType != SecurityType.Base)
        {
            return marketHoursDatabase.GetEntry(symbol.ID.Market, symbol, symbol.ID.SecurityType);
        }

        if (!marketHoursDatabase.TryGetEntry(symbol.ID.Market, symbol, symbol.ID.SecurityType, out var entry))
        {
            var sample = dataTypes.Single().GetBaseDataInstance();
            sample.Symbol = symbol;
            SecurityIdentifier.TryGetCustomDataType(symbol.ID.Symbol, out var name);
            entry = marketHoursDatabase.SetEntryAlwaysOpen(symbol.ID.Market, name is null ? null : $"TYPE.{name}", SecurityType.Base, sample.DataTimeZone());
        }
        return entry!;
    }
}
