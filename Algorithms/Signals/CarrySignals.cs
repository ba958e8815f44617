using YenValve.Algorithms.Policy;
using YenValve.Data;
using YenValve.Indicators.Carry;

namespace YenValve.Algorithms.Signals;

/// <summary>The yen carry trade once a New York day: what it earns for its risk, what its hedge costs, and the pressure to unwind it.</summary>
internal sealed class CarrySignals
{
    // The tenor of the quotes: one month. Rates are overnight ones, so the basis is that of rolling them.
    private const double Days = 30.0;
    private const double PipsPerYen = 100.0;
    private const double Percent = 0.01;
    private readonly YenCarry _carry = new("carry");
    private readonly CarryUnwindPressure _pressure = new("unwind-pressure");
    private double _securedRate = double.NaN;
    private double _fundsRate = double.NaN;
    private double _callRate = double.NaN;
    private double _policyRate = double.NaN;
    private double _speculators = double.NaN;
    private bool _seen;

    /// <summary>When the pressure was last known from that day's own figures.</summary>
    public FeedClock Clock { get; } = new(FeedNames.Carry, PublicationCalendar.Currency);

    /// <summary>Takes the secured overnight rate of dollars, percent a year.</summary>
    public void TakeSecuredRate(MacroSeries rate) => _securedRate = Percent * rate.Figure ?? _securedRate;

    /// <summary>Takes the federal funds rate, percent a year, which stands in for the secured one.</summary>
    public void TakeFundsRate(MacroSeries rate) => _fundsRate = Percent * rate.Figure ?? _fundsRate;

    /// <summary>Takes an overnight rate of yen, percent a year.</summary>
    public void TakeYenRate(MacroSeries rate) => _callRate = Percent * rate.Figure ?? _callRate;

    /// <summary>Takes a decision, whose rate stands in for the overnight one.</summary>
    public void Take(PolicyMeeting meeting)
    {
        if (meeting.Kind == PolicyEventKind.Decision) _policyRate = Percent * meeting.Figure ?? _policyRate;
    }

    /// <summary>Takes a report of positions.</summary>
    public void Take(YenPositioning report) => _speculators = report.SpeculatorNet ?? _speculators;

    /// <summary>Takes a New York day, when its quotes are there.</summary>
    public void Take(DayBar day, YenVolatilitySignals volatility)
    {
        // Quotes of another day belong to another spot.
        var quotes = volatility.Quotes is { } last && last.EndTime == day.EndUtc ? last : null;
        var market = new CarryMarket(day.EndUtc)
        {
            Spot = day.Close,
            Forward = day.Close + (quotes?.ForwardPoints / PipsPerYen ?? double.NaN),
            Days = Days,
            DollarRate = double.IsNaN(_securedRate) ? _fundsRate : _securedRate,
            YenRate = double.IsNaN(_callRate) ? _policyRate : _callRate,
            ImpliedVolatility = Percent * quotes?.AtmOneMonth ?? double.NaN,
            RiskReversal = quotes?.RiskReversal ?? double.NaN,
            SpeculatorNet = _speculators,
            VolatilityScore = volatility.Score,
        };
        _carry.Update(market);
        _pressure.Update(market);
        _seen = true;
        if (_pressure.IsReady && _pressure.IsCurrent) Clock.Hear(day.EndUtc);
    }

    /// <summary>What is known; null before the first day.</summary>
    public CarryObservation? Observe(SpotSignals spot) => !_seen ? null : new CarryObservation(
        _pressure.IsReady ? Figures.Known(_pressure.Pressure) : null,
        Figures.Known(_carry.CarryToRisk),
        Figures.Known(_carry.HedgeCost),
        Figures.Known(_carry.BasisPoints),
        Figures.Known(spot.InterventionProximity));
}
