using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Wilder's trailing stop with settings of its own for each side; negative while short.</summary>
public class ParabolicStopAndReverseExtended : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly decimal _start;
    private readonly decimal _reverseOffset;
    private readonly Acceleration _short;
    private readonly Acceleration _long;
    private IBaseDataBar _previous = null!;
    private bool _isLong;
    private decimal _stop;
    private decimal _extreme;

    /// <summary>Makes the indicator under its default name.</summary>
    public ParabolicStopAndReverseExtended(
        string name,
        decimal sarStart = 0.0m,
        decimal offsetOnReverse = 0.0m,
        decimal afStartShort = 0.02m,
        decimal afIncrementShort = 0.02m,
        decimal afMaxShort = 0.2m,
        decimal afStartLong = 0.02m,
        decimal afIncrementLong = 0.02m,
        decimal afMaxLong = 0.2m)
        : base(name)
    {
        _start = sarStart;
        _reverseOffset = offsetOnReverse;
        _short = new Acceleration(afStartShort, afIncrementShort, afMaxShort);
        _long = new Acceleration(afStartLong, afIncrementLong, afMaxLong);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public ParabolicStopAndReverseExtended(
        decimal sarStart = 0.0m,
        decimal offsetOnReverse = 0.0m,
        decimal afStartShort = 0.02m,
        decimal afIncrementShort = 0.02m,
        decimal afMaxShort = 0.2m,
        decimal afStartLong = 0.02m,
        decimal afIncrementLong = 0.02m,
        decimal afMaxLong = 0.2m)
        : this(
            FormattableString.Invariant($"SAREXT({sarStart},{offsetOnReverse},{afStartShort},{afIncrementShort},{afMaxShort},{afStartLong},{afIncrementLong},{afMaxLong})"),
            sarStart,
            offsetOnReverse,
            afStartShort,
            afIncrementShort,
            afMaxShort,
            afStartLong,
            afIncrementLong,
            afMaxLong)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= 2;

    /// <inheritdoc/>
    public int WarmUpPeriod => 2;

    /// <inheritdoc/>
    public override void Reset()
    {
        _short.Reset();
        _long.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        if (Samples == 1)
        {
            _previous = input;
            return _start != 0m ? _start : input.Close;
        }

        if (Samples == 2)
        {
            Begin(input);

            // The first step of the stop sees the bar that began it on both sides.
            _previous = input;
        }

        var output = _isLong ? StepLong(input) : StepShort(input);
        _previous = input;
        return output;
    }

    private void Begin(IBaseDataBar bar)
    {
        if (_start != 0m)
        {
            _isLong = _start > 0m;
            _stop = Math.Abs(_start);
        }
        else
        {
            var fall = _previous.Low - bar.Low;
            _isLong = fall <= 0m || bar.High - _previous.High >= fall;
            _stop = _isLong ? _previous.Low : _previous.High;
        }

        _extreme = _isLong ? bar.High : bar.Low;
    }

    private decimal StepLong(IBaseDataBar bar)
    {
        if (bar.Low <= _stop)
        {
            _isLong = false;
            _stop = AboveHighs(_extreme, bar);
            if (_reverseOffset != 0m) _stop += _stop * _reverseOffset;
            var reversed = -_stop;
            _short.Reset();
            _extreme = bar.Low;
            _stop = AboveHighs(_short.Approach(_stop, _extreme), bar);
            return reversed;
        }

        var output = _stop;
        if (bar.High > _extreme)
        {
            _extreme = bar.High;
            _long.Raise();
        }

        _stop = BelowLows(_long.Approach(_stop, _extreme), bar);
        return output;
    }

    private decimal StepShort(IBaseDataBar bar)
    {
        if (bar.High >= _stop)
        {
            _isLong = true;
            _stop = BelowLows(_extreme, bar);
            if (_reverseOffset != 0m) _stop -= _stop * _reverseOffset;
            var reversed = _stop;
            _long.Reset();
            _extreme = bar.High;
            _stop = BelowLows(_long.Approach(_stop, _extreme), bar);
            return reversed;
        }

        var output = -_stop;
        if (bar.Low < _extreme)
        {
            _extreme = bar.Low;
            _short.Raise();
        }

        _stop = AboveHighs(_short.Approach(_stop, _extreme), bar);
        return output;
    }

    private decimal AboveHighs(decimal stop, IBaseDataBar bar) => Math.Max(Math.Max(stop, _previous.High), bar.High);

    private decimal BelowLows(decimal stop, IBaseDataBar bar) => Math.Min(Math.Min(stop, _previous.Low), bar.Low);

    private sealed class Acceleration(decimal start, decimal increment, decimal maximum)
    {
        private readonly decimal _start = start;
        private decimal _factor = start;

        public void Reset() => _factor = _start;

        public void Raise() => _factor = Math.Min(_factor + increment, maximum);

        public decimal Approach(decimal stop, decimal extreme) => stop + _factor * (extreme - stop);
    }
}
