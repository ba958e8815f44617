using NodaTime;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using YenValve.Data;

namespace YenValve.Algorithms.Signals;

/// <summary>Subscribes an algorithm to the feeds that signals need and hands every datum to them, without the algorithm's OnData.</summary>
public static class MarketFeeds
{
    /// <summary>Adds the subscriptions of a selection and gives the signals that hear them. A feed whose file is not there is never heard.</summary>
    /// <param name="algorithm">Being initialised.</param>
    /// <param name="bitcoin">Symbol of Bitcoin, which the algorithm has subscribed at hours or minutes.</param>
    /// <param name="selection">What is computed.</param>
    /// <param name="deciding">What of it a policy decides by.</param>
    /// <param name="lengths">Days that Bitcoin's signals look back on.</param>
    public static MarketSignals Subscribe(QCAlgorithm algorithm, Symbol bitcoin, SignalSelection selection, SignalSelection deciding, SignalLengths lengths)
    {
        var yen = QuantConnect.Symbol.Create("USDJPY", SecurityType.Forex, Market.Oanda);
        var signals = new MarketSignals(selection, deciding, lengths, bitcoin, yen);
        var zone = algorithm.Securities[bitcoin].Exchange.TimeZone;
        Tap<TradeBar>(algorithm, bitcoin, bar => signals.TakeBitcoin(Utc(bar, zone), (double)bar.Open, (double)bar.High, (double)bar.Low, (double)bar.Close));
        if (selection.Macro || selection.Carry || selection.Correlation) SubscribeSpot(algorithm, yen, signals);
        if (selection.Macro || selection.Carry || selection.Events) Subscribe<YenVolatility>(algorithm, "USDJPYVOL", signals.Take);
        if (selection.Macro || selection.Correlation) Subscribe<MacroSeries>(algorithm, "VIX", signals.TakeVix);
        if (selection.Macro) Subscribe<JgbCurve>(algorithm, "JGB", signals.Take);
        if (selection.Carry || selection.Events) Subscribe<PolicyMeeting>(algorithm, "BOJ", signals.Take);
        if (selection.Carry)
        {
            Subscribe<MacroSeries>(algorithm, "EFFR", signals.TakeDollarRate);
            Subscribe<MacroSeries>(algorithm, "SOFR", signals.TakeDollarRate);
            Subscribe<MacroSeries>(algorithm, "CALL", signals.TakeYenRate);
            Subscribe<YenPositioning>(algorithm, "CFTCJPY", signals.Take);
        }

        return signals;
    }

    /// <summary>Adds the subscriptions of the liquidation signals, named after the base currency, and hands them on.</summary>
    /// <param name="algorithm">Being initialised.</param>
    /// <param name="bitcoin">Symbol of Bitcoin, which the algorithm has subscribed at hours.</param>
    /// <param name="leverage">Hears them.</param>
    public static void Subscribe(QCAlgorithm algorithm, Symbol bitcoin, LeverageFeeds leverage)
    {
        Tap<TradeBar>(algorithm, bitcoin, leverage.Take);
        Subscribe<Liquidations>(algorithm, "BTC", leverage.Take);
        Subscribe<PerpetualMarket>(algorithm, "BTC", leverage.Take);
    }

    private static void SubscribeSpot(QCAlgorithm algorithm, Symbol yen, MarketSignals signals)
    {
        if (!algorithm.Securities.ContainsKey(yen)) algorithm.AddForex(yen.Value, Resolution.Hour, Market.Oanda);
        var zone = algorithm.Securities[yen].Exchange.TimeZone;
        Tap<QuoteBar>(algorithm, yen, bar => signals.TakeSpot(Utc(bar, zone), (double)bar.Open, (double)bar.High, (double)bar.Low, (double)bar.Close));
    }

    private static void Subscribe<T>(QCAlgorithm algorithm, string ticker, Action<T> take)
        where T : PublishedData, new() => Tap(algorithm, algorithm.AddData<T>(ticker, Resolution.Daily, TimeZones.Utc).Symbol, take);

    private static void Tap<T>(QCAlgorithm algorithm, Symbol symbol, Action<T> take)
        where T : class, IBaseData => algorithm.SubscriptionManager.AddConsolidator(symbol, new FeedTap<T>(take));

    private static DateTime Utc(BaseData bar, DateTimeZone zone) => bar.EndTime.ConvertToUtc(zone);
}
