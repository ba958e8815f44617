using QuantConnect;
using QuantConnect.Indicators;

namespace YenValve.Indicators.Carry;

/// <summary>
/// The carry trade's own books: dollars held against borrowed yen, marked to market in yen and rolled every day, open and hedged. Its value is
/// what the open trade made over the last days; where that is a loss, those who hold it are under water and have a reason to close it.
/// </summary>
/// <remarks>
/// Open: (S'/S)·(1 + r_usd·Δ/360) − (1 + r_jpy·Δ/365) per yen borrowed, with Δ the calendar days and the rates those of the start. Hedged: the same
/// without the move of spot and less the cost of the forward, r_usd·Δ/360 − h·Δ/360 − r_jpy·Δ/365, which is the cross-currency basis and little
/// else; what a change of the basis does to a forward already sold is left out. Both compound. A day on which something is missing is not marked: the
/// open trade is marked over both days at the next.
/// </remarks>
public class CarryTradeMark : IndicatorBase<CarryMarket>, IIndicatorWarmUpPeriodProvider
{
    private readonly double[] _open;
    private readonly double[] _hedged;
    private int _marks;
    private DateTime _time;
    private CarryMarket? _last;
    private double _spot;
    private double _dollarRate;
    private double _yenRate;
    private double _hedgeCost;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="period">Marks over which the books are kept, at least 1; 60 daily ones are a quarter of a year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period is not positive.</exception>
    public CarryTradeMark(string name, int period = 60)
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 1);
        _open = new double[period + 1];
        _hedged = new double[period + 1];
        Forget();
    }

    /// <summary>Markets it needs: one more than marks.</summary>
    public int WarmUpPeriod => _open.Length;

    /// <summary>Whether the books are full.</summary>
    public override bool IsReady => _marks >= _open.Length;

    /// <summary>Return of the open trade over the period, fraction of the yen borrowed; NaN before two marks.</summary>
    public double Unhedged => Return(_open);

    /// <summary>Return of the hedged trade over the period, fraction; NaN before two marks, and while a forward was missing in it.</summary>
    public double Hedged => Return(_hedged);

    /// <summary>How far the open trade is below its best of the period, fraction, not positive; NaN before two marks.</summary>
    public double Drawdown { get; private set; }

    /// <summary>Implied volatility, fraction a year, at which insurance costs the whole carry; NaN where unknown.</summary>
    public double StopVolatility { get; private set; }

    /// <summary>Whether implied volatility is known to be below <see cref="StopVolatility"/>: the carry pays for its insurance.</summary>
    public bool PaysInsured { get; private set; }

    /// <inheritdoc/>
    public override void Reset()
    {
        Forget();
        base.Reset();
    }

    /// <summary>Marks the trade; a market without spot or a rate, not later than the last, or that repeats it in every figure is passed over.</summary>
    protected override decimal ComputeNextValue(CarryMarket input)
    {
        if ((_marks > 0 && input.EndTime <= _time) || input.Repeats(_last)) return Current.Value;
        var forward = input.ForwardOrParity;
        StopVolatility = CarryRisk.StopVolatility(input.Spot, forward, input.Days);
        PaysInsured = input.ImpliedVolatility > 0.0 && input.ImpliedVolatility < StopVolatility;
        if (!(input.Spot > 0.0) || !double.IsFinite(input.Spot) || !double.IsFinite(input.DollarRate) || !double.IsFinite(input.YenRate)) return Current.Value;

        Mark(input);
        (_time, _last) = (input.EndTime, input);
        _spot = input.Spot;
        _dollarRate = input.DollarRate;
        _yenRate = input.YenRate;
        _hedgeCost = CoveredParity.HedgeCost(input.Spot, forward, input.Days);
        return double.IsFinite(Unhedged) ? Unhedged.SafeDecimalCast() : Current.Value;
    }

    private void Mark(CarryMarket input)
    {
        var at = _marks % _open.Length;
        if (_marks == 0) _open[at] = _hedged[at] = 1.0;
        else
        {
            var last = (_marks - 1) % _open.Length;
            var days = (input.EndTime - _time).TotalDays;
            double dollars = _dollarRate * days / CoveredParity.DollarYear, yen = _yenRate * days / CoveredParity.YenYear;
            _open[at] = _open[last] * ((input.Spot / _spot * (1.0 + dollars)) - yen);

            // A forward that was missing leaves a hole in the hedged books; they start again from one behind it.
            var hedged = double.IsNaN(_hedged[last]) ? 1.0 : _hedged[last];
            _hedged[at] = hedged * (1.0 + dollars - (_hedgeCost * days / CoveredParity.DollarYear) - yen);
        }

        _marks++;
        Drawdown = _marks > 1 ? (_open[at] / Best()) - 1.0 : double.NaN;
    }

    private double Best()
    {
        var best = 0.0;
        for (var i = 0; i < Math.Min(_marks, _open.Length); i++) best = Math.Max(best, _open[i]);
        return best;
    }

    private double Return(double[] index)
    {
        if (_marks < 2 || index.AsSpan(0, Math.Min(_marks, index.Length)).Contains(double.NaN)) return double.NaN;
        double now = index[(_marks - 1) % index.Length], then = index[_marks > index.Length ? _marks % index.Length : 0];
        return (now / then) - 1.0;
    }

    private void Forget()
    {
        _marks = 0;
        _time = default;
        _last = null;
        Drawdown = StopVolatility = double.NaN;
        PaysInsured = false;
    }
}
