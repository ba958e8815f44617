using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>DeMark's sequential: a setup of nine closes, then a countdown of thirteen; its value is the phase a bar belongs to.</summary>
public class TomDemarkSequential : WindowIndicator<IBaseDataBar>
{
    private const int SetupLength = 9;
    private const int CountdownLength = 13;
    private const int BarsNeeded = 6;

    private TomDemarkSequentialPhase _phase;

    /// <summary>Makes the indicator.</summary>
    public TomDemarkSequential(string name = "TomDemarkSequential")
        : base(name, SetupLength + 1)
    {
    }

    /// <summary>Highest high of the latest buy setup, which ends its countdown when closed above.</summary>
    public decimal ResistancePrice { get; private set; }

    /// <summary>Lowest low of the latest sell setup, which ends its countdown when closed below.</summary>
    public decimal SupportPrice { get; private set; }

    /// <summary>Bars of the setup so far.</summary>
    public int SetupPhaseStepCount { get; private set; }

    /// <summary>Bars of the countdown so far.</summary>
    public int CountdownPhaseStepCount { get; private set; }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= BarsNeeded;

    /// <inheritdoc/>
    public override int WarmUpPeriod => BarsNeeded;

    /// <inheritdoc/>
    public override void Reset()
    {
        SetupPhaseStepCount = 0;
        CountdownPhaseStepCount = 0;
        SupportPrice = 0m;
        ResistancePrice = 0m;
        _phase = TomDemarkSequentialPhase.None;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IBaseDataBar> window, IBaseDataBar current)
    {
        if (!IsReady) return (decimal)TomDemarkSequentialPhase.None;
        return (decimal)(_phase switch
        {
            TomDemarkSequentialPhase.None => Begin(window),
            TomDemarkSequentialPhase.BuySetup or TomDemarkSequentialPhase.SellSetup => SetUp(window),
            _ => CountDown(window),
        });
    }

    // A setup begins when the sign of the change over four bars flips.
    private TomDemarkSequentialPhase Begin(IReadOnlyWindow<IBaseDataBar> bars)
    {
        var now = bars[0].Close.CompareTo(bars[4].Close);
        var before = bars[1].Close.CompareTo(bars[5].Close);
        if (now * before >= 0) return TomDemarkSequentialPhase.None;

        _phase = now < 0 ? TomDemarkSequentialPhase.BuySetup : TomDemarkSequentialPhase.SellSetup;
        SetupPhaseStepCount = 1;
        return _phase;
    }

    private TomDemarkSequentialPhase SetUp(IReadOnlyWindow<IBaseDataBar> bars)
    {
        var buying = _phase == TomDemarkSequentialPhase.BuySetup;
        var goesOn = buying ? bars[0].Close < bars[4].Close : bars[0].Close > bars[4].Close;
        if (!goesOn)
        {
            _phase = TomDemarkSequentialPhase.None;
            return _phase;
        }

        SetupPhaseStepCount++;
        if (SetupPhaseStepCount < SetupLength) return _phase;

        // The extreme is looked for in the oldest bars of the window.
        if (buying)
        {
            ResistancePrice = Extreme(bars, bar => bar.High, Math.Max);
            if (bars[0].Close < bars[2].Low) CountdownPhaseStepCount = 1;
            _phase = TomDemarkSequentialPhase.BuyCountdown;
            var perfect = Beyond(bars, (bar, other) => bar.Low < other.Low);
            return perfect ? TomDemarkSequentialPhase.BuySetupPerfect : TomDemarkSequentialPhase.BuySetup;
        }
        else
        {
            SupportPrice = Extreme(bars, bar => bar.Low, Math.Min);
            if (bars[0].Close > bars[2].High) CountdownPhaseStepCount = 1;
            _phase = TomDemarkSequentialPhase.SellCountdown;
            var perfect = Beyond(bars, (bar, other) => bar.High > other.High);
            return perfect ? TomDemarkSequentialPhase.SellSetupPerfect : TomDemarkSequentialPhase.SellSetup;
        }
    }

    private TomDemarkSequentialPhase CountDown(IReadOnlyWindow<IBaseDataBar> bars)
    {
        var phase = _phase;
        var close = bars[0].Close;
        var buying = phase == TomDemarkSequentialPhase.BuyCountdown;
        if (buying ? close <= bars[2].Low : close >= bars[2].High)
        {
            CountdownPhaseStepCount++;
            if (CountdownPhaseStepCount == CountdownLength) _phase = TomDemarkSequentialPhase.None;
            return phase;
        }

        if (buying ? close > ResistancePrice : close < SupportPrice) _phase = TomDemarkSequentialPhase.None;
        return TomDemarkSequentialPhase.None;
    }

    private static decimal Extreme(IReadOnlyWindow<IBaseDataBar> bars, Func<IBaseDataBar, decimal> price, Func<decimal, decimal, decimal> better)
    {
        var extreme = price(bars[bars.Count - 1]);
        for (var i = bars.Count - SetupLength; i < bars.Count; i++) extreme = better(extreme, price(bars[i]));
        return extreme;
    }

    // One of the last two bars of a setup goes beyond both of the two before them.
    private static bool Beyond(IReadOnlyWindow<IBaseDataBar> bars, Func<IBaseDataBar, IBaseDataBar, bool> beyond) =>
        (beyond(bars[1], bars[3]) && beyond(bars[1], bars[2])) || (beyond(bars[0], bars[3]) && beyond(bars[0], bars[2]));
}
