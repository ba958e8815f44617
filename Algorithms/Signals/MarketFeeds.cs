using NodaTime;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using YenValve.Data;

namespace YenValve.Algorithms.Signals;

/// <summary>
/// Subscribes an algorithm to the feeds that signals need and hands every datum to them, without the algorithm's OnData. In a backtest an optional feed whose
/// file is not there is not subscribed to but listed; live it is, since its file may come.
/// </summary>
/// <param name="algorithm">Being initialised.</param>
/// <param name="bitcoin">Symbol of Bitcoin, which the algorithm has subscribed at hours.</param>
public sealed class MarketFeeds(QCAlgorithm algorithm, Symbol bitcoin)
{
    private readonly List<string> _missing = [];

    /// <summary>Optional feeds that are not in the data folder.</summary>
    public IReadOnlyList<string> Missing => _missing;

    /// <summary>Adds the subscriptions of a selection and gives the signals that hear them.</summary>
    /// <param name="selection">What is computed.</param>
    /// <param name="deciding">What of it a policy decides by.</param>
    /// <param name="lengths">Days that Bitcoin's signals look back on.</param>
    public MarketSignals Subscribe(SignalSelection selection, SignalSelection deciding, SignalLengths lengths)
    {
        var yen = Symbol.Create("USDJPY", SecurityType.Forex, Market.Oanda);
        var signals = new MarketSignals(selection, deciding, lengths, bitcoin, yen);
        var zone = algorithm.Securities[bitcoin].Exchange.TimeZone;
        Tap<TradeBar>(bitcoin, bar => signals.TakeBitcoin(Utc(bar, zone), (double)bar.Open, (double)bar.High, (double)bar.Low, (double)bar.Close));
        if (selection.Macro || selection.Carry || selection.Correlation) SubscribeSpot(yen, signals);
        if (selection.Macro || selection.Carry || selection.Events) Optional<YenVolatility>("USDJPYVOL", "USD/JPY implied volatility", signals.Take);
        if (selection.Macro || selection.Correlation) Subscribe<MacroSeries>("VIX", signals.TakeVix);
        if (selection.Macro) Subscribe<JgbCurve>("JGB", signals.Take);
        if (selection.Carry || selection.Events) Optional<PolicyMeeting>("BOJ", "Bank of Japan's meetings", signals.Take);
        if (selection.Events) Optional<PolicyMeeting>(PolicyMeeting.Auctions, "auctions of super-long bonds", signals.Take);
        if (selection.Carry) SubscribeCarry(signals);
        return signals;
    }

    /// <summary>Adds the subscriptions of the liquidation signals and hands them on.</summary>
    public void Subscribe(LeverageFeeds leverage)
    {
        Tap<TradeBar>(bitcoin, leverage.Take);
        Optional<Liquidations>("BTC", "liquidations", leverage.Take);
        Optional<PerpetualMarket>("BTC", "perpetual futures", leverage.Take);
    }

    private static DateTime Utc(BaseData bar, DateTimeZone zone) => bar.EndTime.ConvertToUtc(zone);

    private void SubscribeSpot(Symbol yen, MarketSignals signals)
    {
        if (!algorithm.Securities.ContainsKey(yen)) algorithm.AddForex(yen.Value, Resolution.Hour, Market.Oanda);
        var zone = algorithm.Securities[yen].Exchange.TimeZone;
        Tap<QuoteBar>(yen, bar => signals.TakeSpot(Utc(bar, zone), (double)bar.Open, (double)bar.High, (double)bar.Low, (double)bar.Close));
    }

    private void SubscribeCarry(MarketSignals signals)
    {
        Optional<MacroSeries>("EFFR", "federal funds rate", signals.TakeFundsRate);
        Optional<MacroSeries>("SOFR", "secured overnight rate", signals.TakeSecuredRate);
        Optional<MacroSeries>("CALL", "yen call rate", signals.TakeYenRate);
        Optional<YenPositioning>("CFTCJPY", "positions in yen futures", signals.Take);
    }

    private void Optional<T>(string ticker, string name, Action<T> take)
        where T : PublishedData, new()
    {
        if (algorithm.LiveMode || IsThere<T>(ticker)) Subscribe(ticker, take);
        else _missing.Add(name);
    }

    private void Subscribe<T>(string ticker, Action<T> take)
        where T : PublishedData, new() => Tap(algorithm.AddData<T>(ticker, Resolution.Daily, TimeZones.Utc).Symbol, take);

    private void Tap<T>(Symbol symbol, Action<T> take)
        where T : BaseData => algorithm.SubscriptionManager.AddConsolidator(symbol, new FeedTap<T>(take));

    private static bool IsThere<T>(string ticker)
        where T : PublishedData, new()
    {
        var symbol = new Symbol(SecurityIdentifier.GenerateBase(typeof(T), ticker, Market.USA), ticker);
        var config = new SubscriptionDataConfig(typeof(T), symbol, Resolution.Daily, TimeZones.Utc, TimeZones.Utc, false, false, false, true);
        return File.Exists(new T().GetSource(config, default, false).Source);
    }
}
