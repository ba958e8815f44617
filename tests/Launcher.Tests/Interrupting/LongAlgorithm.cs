using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Data;

namespace YenValve.Launcher.Tests.Interrupting;

/// <summary>
/// Buys and sells in turn, from its first bar on every two hundred, and says when it has seen a hundred; with the parameter <c>wait</c> every bar after that takes a millisecond, so that there is time to
/// stop it in the middle. Says each time when it comes to its end.
/// </summary>
public sealed class LongAlgorithm : QCAlgorithm
{
    public const string Middle = "in the middle";
    public const string Ended = "told its end";
    private QuantConnect.Symbol _bitcoin = QuantConnect.Symbol.Empty;
    private int _bars;

    public override void Initialize()
    {
        SetStartDate(2024, 1, 1);
        SetEndDate(2026, 1, 1);
        SetAccountCurrency("USDT");
        SetCash("USDT", 100_000m);
        _bitcoin = AddCrypto("BTCUSDT", Resolution.Hour, Market.Binance).Symbol;
    }

    public override void OnData(Slice slice)
    {
        if (_bars % 200 == 0) SetHoldings(_bitcoin, _bars % 400 == 0 ? 0.5m : 0.1m);
        _bars++;
        if (_bars == 100) Tell(Middle);
        if (_bars > 100 && GetParameter("wait") != null) Thread.Sleep(1);
    }

    public override void OnEndOfAlgorithm() => Tell(Ended);

    private static void Tell(string what)
    {
        Console.WriteLine(what);
        Console.Out.Flush();
    }
}
