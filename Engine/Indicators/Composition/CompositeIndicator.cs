namespace QuantConnect.Indicators;

/// <summary>An indicator computed from two others each time both have news.</summary>
public class CompositeIndicator : IndicatorBase<IndicatorDataPoint>
{
    private readonly IndicatorComposer _composer;
    private bool _leftIsNew;
    private bool _rightIsNew;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public CompositeIndicator(string? name, IndicatorBase left, IndicatorBase right, IndicatorComposer composer)
        : base(name ?? $"COMPOSE({left.Name},{right.Name})")
    {
        _composer = composer;
        Left = left;
        Right = right;

        // A constant never has news, so the other side alone drives the result.
        var leftIsConstant = IsConstant(left);
        var rightIsConstant = IsConstant(right);
        left.Updated += (_, point) =>
        {
            _leftIsNew = true;
            if (_rightIsNew || rightIsConstant) Compose(point);
        };
        right.Updated += (_, point) =>
        {
            _rightIsNew = true;
            if (_leftIsNew || leftIsConstant) Compose(point);
        };
    }

    /// <summary>Makes the indicator under a name composed of the names of its parts.</summary>
    public CompositeIndicator(IndicatorBase left, IndicatorBase right, IndicatorComposer composer)
        : this(null, left, right, composer)
    {
    }

    /// <summary>Makes a value of two indicators.</summary>
    public delegate IndicatorResult IndicatorComposer(IndicatorBase left, IndicatorBase right);

    /// <summary>First part.</summary>
    public IndicatorBase Left { get; private set; }

    /// <summary>Second part.</summary>
    public IndicatorBase Right { get; private set; }

    /// <inheritdoc/>
    public override bool IsReady => Left.IsReady && Right.IsReady;

    /// <summary>Forgets all data, that of the parts included.</summary>
    public override void Reset()
    {
        Left.Reset();
        Right.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override IndicatorResult ValidateAndComputeNextValue(IndicatorDataPoint input) => _composer(Left, Right);

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint _) => _composer(Left, Right).Value;

    private static bool IsConstant(IndicatorBase indicator)
    {
        var type = indicator.GetType();
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ConstantIndicator<>);
    }

    private static DateTime Later(DateTime a, DateTime b) => a > b ? a : b;

    private void Compose(IndicatorDataPoint news)
    {
        var time = Later(news.Time, Later(Left.Current.Time, Right.Current.Time));
        Update(new IndicatorDataPoint { Time = time });
        _leftIsNew = false;
        _rightIsNew = false;
    }
}
