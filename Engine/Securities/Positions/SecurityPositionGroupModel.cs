namespace QuantConnect.Securities.Positions;

/// <summary>Decides which positions take their margin together. Option strategies are not supported, so each does so for itself.</summary>
public class SecurityPositionGroupModel
{
    /// <summary>A model that knows no option strategies.</summary>
    public static readonly SecurityPositionGroupModel Null = new NullSecurityPositionGroupModel();

    /// <summary>Always true: every group is one position.</summary>
    public bool IsOnlyDefaultGroups => true;
}
