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
    private const string Liquidated = "BTC";
    private const string LiquidationsName = "liquidations";
    private const string PerpetualsName = "perpetual futures";
    private readonly List<string> _missing = [];
    private readonly List<Symbol> _published = [];
    private MarketSignals? _signals;

    /// <summary>Optional feeds that are not in the data folder.</summary>
    public IReadOnlyList<string> Missing => _missing;

    /// <summary>Adds the subscriptions of a selection and gives the signals that hear them.</summary>
    /// <param name="selection">What is computed.</param>
    /// <param name="deciding">What of it a policy decides by.</param>
    /// <param name="lengths">Days that Bitcoin's signals look back on.</param>
    public MarketSignals Subscribe(SignalSelection selection, SignalSelection deciding, SignalLengths lengths)
    {
        var signals = new MarketSignals(selection, deciding, lengths, bitcoin, Yen);
        _signals = signals;
        Subscribe(selection);
        return signals;
    }

    /// <summary>Adds the same subscriptions with nobody to hear them, for a run whose signals are played from a tape: its steps of time are then the same.</summary>
    /// <param name="selection">What would be computed.</param>
    public void Subscribe(SignalSelection selection)
    {
        Tap<TradeBar>(bitcoin, static (signals, bar, utc) => signals.TakeBitcoin(utc, (double)bar.Open, (double)bar.High, (double)bar.Low, (double)bar.Close));
        if (selection.Macro || selection.Carry || selection.Correlation) SubscribeSpot();
        if (selection.Macro || selection.Carry || selection.Events) Optional<YenVolatility>("USDJPYVOL", "USD/JPY implied volatility", static (signals, quotes) => signals.Take(quotes));
        if (selection.Macro || selection.Correlation) Subscribe<MacroSeries>("VIX", static (signals, close) => signals.TakeVix(close));
        if (selection.Macro) Subscribe<JgbCurve>("JGB", static (signals, curve) => signals.Take(curve));
        if (selection.Carry || selection.Events) Optional<PolicyMeeting>("BOJ", "Bank of Japan's meetings", static (signals, happening) => signals.Take(happening));
        if (selection.Events) Optional<PolicyMeeting>(PolicyMeeting.Auctions, "auctions of super-long bonds", static (signals, happening) => signals.Take(happening));
        if (selection.Carry) SubscribeCarry();
    }

    /// <summary>Adds the subscriptions of the liquidation signals and hands them on.</summary>
    public void Subscribe(LeverageFeeds leverage)
    {
        Tap<TradeBar>(leverage.Take);
        Optional<Liquidations>(Liquidated, LiquidationsName, leverage.Take);
        Optional<PerpetualMarket>(Liquidated, PerpetualsName, leverage.Take);
    }

    /// <summary>
    /// Unsubscribes from everything that is published on days of its own: figures of a backtest's last days become public after it, and LEAN would go on for as
    /// long as they come.
    /// </summary>
    public void End()
    {
        foreach (var symbol in _published) algorithm.RemoveSecurity(symbol);
    }

    /// <summary>Whether there is a feed of liquidations or of the perpetuals. Where there is none, lists both as missing.</summary>
    public bool HasLeverage()
    {
        if (algorithm.LiveMode || IsThere<Liquidations>(Liquidated) || IsThere<PerpetualMarket>(Liquidated)) return true;
        _missing.AddRange([LiquidationsName, PerpetualsName]);
        return false;
    }

    /// <summary>Hands on every bar of Bitcoin.</summary>
    public void Tap<T>(Action<T> take)
        where T : BaseData => algorithm.SubscriptionManager.AddConsolidator(bitcoin, new FeedTap<T>(take));

    private static Symbol Yen { get; } = Symbol.Create("USDJPY", SecurityType.Forex, Market.Oanda);

    private void SubscribeSpot()
    {
        if (!algorithm.Securities.ContainsKey(Yen)) algorithm.AddForex(Yen.Value, Resolution.Hour, Market.Oanda);
        Tap<QuoteBar>(Yen, static (signals, bar, utc) => signals.TakeSpot(utc, (double)bar.Open, (double)bar.High, (double)bar.Low, (double)bar.Close));
    }

    private void SubscribeCarry()
    {
        Optional<MacroSeries>("EFFR", "federal funds rate", static (signals, rate) => signals.TakeFundsRate(rate));
        Optional<MacroSeries>("SOFR", "secured overnight rate", static (signals, rate) => signals.TakeSecuredRate(rate));
        Optional<MacroSeries>("CALL", "yen call rate", static (signals, rate) => signals.TakeYenRate(rate));
        Optional<YenPositioning>("CFTCJPY", "positions in yen futures", static (signals, report) => signals.Take(report));
    }

    private void Optional<T>(string ticker, string name, Action<MarketSignals, T> take)
        where T : PublishedData, new()
    {
        if (algorithm.LiveMode || IsThere<T>(ticker)) Subscribe(ticker, take);
        else _missing.Add(name);
    }

    private void Optional<T>(string ticker, string name, Action<T> take)
        where T : PublishedData, new()
    {
        if (algorithm.LiveMode || IsThere<T>(ticker)) algorithm.SubscriptionManager.AddConsolidator(Data<T>(ticker), new FeedTap<T>(take));
        else _missing.Add(name);
    }

    private void Subscribe<T>(string ticker, Action<MarketSignals, T> take)
        where T : PublishedData, new()
    {
        var symbol = Data<T>(ticker);
        if (_signals is { } signals) algorithm.SubscriptionManager.AddConsolidator(symbol, new FeedTap<T>(datum => take(signals, datum)));
    }

    private Symbol Data<T>(string ticker)
        where T : PublishedData, new()
    {
        var symbol = algorithm.AddData<T>(ticker, Resolution.Daily, TimeZones.Utc).Symbol;
        _published.Add(symbol);
        return symbol;
    }

    // Bars are stamped in their exchange's time.
    private void Tap<T>(Symbol symbol, Action<MarketSignals, T, DateTime> take)
        where T : BaseData
    {
        if (_signals is not { } signals) return;
        var zone = algorithm.Securities[symbol].Exchange.TimeZone;
        algorithm.SubscriptionManager.AddConsolidator(symbol, new FeedTap<T>(bar => take(signals, bar, bar.EndTime.ConvertToUtc(zone))));
    }

    private static bool IsThere<T>(string ticker)
        where T : PublishedData, new()
    {
        var symbol = new Symbol(SecurityIdentifier.GenerateBase(typeof(T), ticker, Market.USA), ticker);
        var config = new SubscriptionDataConfig(typeof(T), symbol, Resolution.Daily, TimeZones.Utc, TimeZones.Utc, false, false, false, true);
        return File.Exists(new T().GetSource(config, default, false).Source);
    }
}
