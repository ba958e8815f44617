namespace QuantConnect;

/// <summary>Right an option gives.</summary>
public enum OptionRight
{
    /// <summary>To buy the underlying.</summary>
    Call = 0,

    /// <summary>To sell the underlying.</summary>
    Put = 1,
}
