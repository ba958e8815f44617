using YenValve.Evaluation.Performance;

namespace YenValve.Evaluation.Significance;

/// <summary>Growth, Sharpe ratio and drawdown of a path, gathered in one pass without keeping it: what resampling does millions of times.</summary>
internal struct PathSummary
{
    private double _value = 1.0;
    private double _high = 1.0;
    private double _deepest = 1.0;
    private double _sum;
    private double _squares;
    private int _count;

    public PathSummary()
    {
    }

    /// <summary>Compound annual return.</summary>
    public readonly double AnnualReturn => Math.Pow(_value, DailyReturns.DaysPerYear / _count) - 1.0;

    /// <summary>Annual Sharpe ratio; 0 where nothing varies.</summary>
    public readonly double Sharpe
    {
        get
        {
            var mean = _sum / _count;
            var variance = (_squares - (_count * mean * mean)) / (_count - 1);
            // What is left of a constant series is rounding.
            return variance > 1e-18 ? mean / Math.Sqrt(variance) * Math.Sqrt(DailyReturns.DaysPerYear) : 0.0;
        }
    }

    /// <summary>Maximum drawdown, 0 or negative.</summary>
    public readonly double Drawdown => _deepest - 1.0;

    /// <summary>Growth over the deepest drawdown; NaN where nothing fell.</summary>
    public readonly double Calmar => Drawdown < 0.0 ? AnnualReturn / -Drawdown : double.NaN;

    public static PathSummary Of(double[] returns)
    {
        var summary = new PathSummary();
        foreach (var value in returns) summary.Add(value);
        return summary;
    }

    /// <summary>Takes a day in.</summary>
    public void Add(double simpleReturn)
    {
        _count++;
        _sum += simpleReturn;
        _squares += simpleReturn * simpleReturn;
        _value *= 1.0 + simpleReturn;
        if (_value > _high) _high = _value;
        else if (_value < _high * _deepest) _deepest = _value / _high;
    }
}
